import type { ExtensionPage } from '../messaging/contract.ts';
import type { Parts } from './parts.ts';

/** Opens a page of ours in a tab, or goes to the one that is open. */
export async function openPage(parts: Parts, { page }: { page: ExtensionPage }): Promise<null> {
  await parts.openPage(page);
  return null;
}
