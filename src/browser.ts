/** The only door to the extension API. Everything else imports `browser` from here. */
export { default as browser } from 'webextension-polyfill';
export type { Alarms, Runtime, Storage, Tabs } from 'webextension-polyfill';
