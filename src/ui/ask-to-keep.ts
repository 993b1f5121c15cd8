/**
 * Asks the browser not to clear our data by itself; to be called in a click on a page of the extension, because some browsers ask the
 * rep. Answers whether it will keep them.
 */
export async function askToKeepData(
  storage: Partial<StorageManager> | undefined = navigator.storage,
): Promise<boolean> {
  if (await storage?.persisted?.()) return true;
  return (await storage?.persist?.()) ?? false;
}
