import type { Adapter } from './adapter.ts';
import { createGmailAdapter } from './gmail/gmail-adapter.ts';

const webmails: { isAt: (page: Location) => boolean; create: (window: Window, now: () => number) => Adapter }[] = [
  {
    // `/mu/` is Gmail's page for phones, with other markup.
    isAt: ({ hostname, pathname }) =>
      hostname === 'mail.google.com' && pathname.startsWith('/mail/') && !pathname.includes('/mu/'),
    create: createGmailAdapter,
  },
];

/** The adapter for the webmail in this window; null where Ghostlight has nothing to do. `now` is the clock, epoch ms. */
export function chooseAdapter(window: Window, now: () => number): Adapter | null {
  return webmails.find(({ isAt }) => isAt(window.location))?.create(window, now) ?? null;
}
