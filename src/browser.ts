import type { Browser } from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';

/**
 * The only door to the extension API; everything else imports `browser` from here. Only the types are the polyfill's: under
 * `chrome` all supported browsers, Firefox included, answer with promises in Manifest V3. The name `browser` would not do: in
 * Chromium before 148 it is free, and an element of the page with that id would stand behind it.
 */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;
