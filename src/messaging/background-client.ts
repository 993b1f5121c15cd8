import { browser } from '../browser.ts';
import type { BackgroundApi, Client } from './contract.ts';
import { ExtensionGone } from './errors.ts';
import { connect } from './rpc.ts';

/** The background, as content scripts and extension pages call it. */
export function connectToBackground(): Client<BackgroundApi> {
  return connect<BackgroundApi>((message) => {
    if (!isExtensionAlive()) return Promise.reject(new ExtensionGone('The extension was updated. Reload the page.'));
    return browser.runtime.sendMessage(message);
  });
}

/**
 * Whether the extension that this script belongs to still runs. Chromium takes `runtime.id`, or the whole `runtime`,
 * away from the scripts an update leaves behind.
 */
export function isExtensionAlive(): boolean {
  const runtime = browser.runtime as { id?: string } | undefined;
  return runtime?.id !== undefined;
}
