import type { Webmail } from '../adapter.ts';
import { createOutlookAdapter } from './outlook-adapter.ts';

const hosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

export const outlookPages: Webmail = {
  // The calendar and people of the same hosts are other pages.
  isAt: ({ hostname, pathname }) => hosts.includes(hostname) && /^\/(?:mail|owa)(?:\/|$)/.test(pathname),
  createAdapter: createOutlookAdapter,
};
