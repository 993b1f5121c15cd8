/** Runs in a page of the extension: empties its store, so that no variant profits from what another one read. */
export async function forgetEverything(): Promise<void> {
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
    });
  const database = await settled(indexedDB.open('ghostlight'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite');
  await Promise.all(names.map((name) => settled(transaction.objectStore(name).clear())));
  database.close();
}
