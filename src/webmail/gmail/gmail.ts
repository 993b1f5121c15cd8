import type { Webmail } from '../adapter.ts';
import { createGmailAdapter } from './gmail-adapter.ts';

export const gmailPages: Webmail = {
  // `/mu/` is Gmail's page for phones, with other markup.
  isAt: ({ hostname, pathname }) =>
    hostname === 'mail.google.com' && pathname.startsWith('/mail/') && !pathname.includes('/mu/'),
  createAdapter: createGmailAdapter,
};
