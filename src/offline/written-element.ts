/** The longest that a page waits for its databases before it is loaded again, in milliseconds. */
const PATIENCE = 3000;

/**
 * Once everything that is being written here is kept. A field keeps its text when it is left; what is
 * on its way to a database is done when a transaction over all its stores, asked for later, is.
 */
export async function written(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  await new Promise((done) => setTimeout(done));
  const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
  const names = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const all = names.flatMap(({ name }) => (name === undefined ? [] : [idle(name)]));
  await Promise.race([Promise.all(all), late]);
}

/** Never rejects: a database that does not open takes nothing either. */
const idle = (name: string): Promise<void> =>
  new Promise((done) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => done();
    opening.onsuccess = () => {
      const { result } = opening;
      const stores = [...result.objectStoreNames];
      const end = () => {
        result.close();
        done();
      };
      if (stores.length === 0) {
        end();
        return;
      }
      const all = result.transaction(stores, 'readwrite');
      all.oncomplete = all.onabort = end;
    };
  });
