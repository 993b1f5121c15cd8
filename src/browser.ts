/** The only door to the extension API. Everything else imports `browser` from here. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';
