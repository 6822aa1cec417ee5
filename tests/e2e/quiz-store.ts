import type { Page } from 'playwright/test';

interface Draft {
  id: string;
  response: unknown;
}

/** Puts records into a store that the site has made, as they are. */
export const put = (page: Page, store: 'events' | 'drafts', records: unknown[]): Promise<void> =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quai', 2);
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const record of all) transaction.objectStore(name).put(record);
          transaction.onabort = () => reject(transaction.error!);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, records] as const,
  );

/** What was begun and not sent, by question. */
export const draftsIn = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('quai', 2);
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asking.onsuccess = () => {
            const drafts = asking.result as Draft[];
            opening.result.close();
            resolve(Object.fromEntries(drafts.map(({ id, response }) => [id, response])));
          };
        };
      }),
  );

/** From the next page on, the store answers no question for a draft before it is told to; says how many. */
export async function holdDrafts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const { get } = IDBObjectStore.prototype;
    const waiting: (() => void)[] = [];
    (window as unknown as Holding).letGo = () => {
      waiting.forEach((answer) => answer());
      return waiting.length;
    };
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, key: IDBValidKey) {
      const request = get.call(this, key);
      const hold = (event: Event): void => {
        event.stopImmediatePropagation();
        waiting.push(() => request.dispatchEvent(new Event('success')));
      };
      if (this.name === 'drafts') request.addEventListener('success', hold, { once: true });
      return request;
    };
  });
  return () => page.evaluate(() => (window as unknown as Holding).letGo());
}

interface Holding {
  letGo(): number;
}
