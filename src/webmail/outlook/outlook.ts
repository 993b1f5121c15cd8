import type { Webmail } from '../adapter.ts';
import { createOutlookAdapter } from './outlook-adapter.ts';

const hosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

export const outlookPages: Webmail = {
  // From the calendar of the same host the rep comes to the mail without a new page: the adapter tells them apart.
  isAt: ({ hostname }) => hosts.includes(hostname),
  createAdapter: createOutlookAdapter,
};
