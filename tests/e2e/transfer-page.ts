import { expect, type Page } from 'playwright/test';

export const progressPage = (language: string) => `/${language}/progress/`;
export const part = (page: Page, name: string) => page.locator(`progress-transfer ${name}`);
export const told = (page: Page) => part(page, '[data-told]');

export async function openTransfer(page: Page, language = 'fr'): Promise<void> {
  await page.goto(progressPage(language));
  await page.mouse.move(2, 2); // where there is no log, its code waits for a reader who does something
  await expect(page.locator('progress-transfer[data-ready]')).toBeAttached();
}

export interface StoreParts {
  version?: number;
  events?: object[];
}

/** Puts records into the store, which is made if there is none. */
export const fill = (page: Page, { version = 2, events = [] }: StoreParts): Promise<void> =>
  page.evaluate(
    ([number, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quai', number);
        opening.onerror = () => reject(opening.error!);
        opening.onupgradeneeded = () => {
          for (const name of ['events', 'drafts', 'notes', 'backups'])
            if (!opening.result.objectStoreNames.contains(name))
              opening.result.createObjectStore(name, { keyPath: 'id' });
          if (!opening.result.objectStoreNames.contains('meta'))
            opening.result.createObjectStore('meta');
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const record of all) transaction.objectStore('events').put(record);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [version, events] as const,
  );

export const read = (id: string, section: string, at = 1) => ({
  ...{ schema: 1, id, at, device: 'phone', type: 'read', section },
});

export const fileOf = (events: object[], more: object = {}) => ({
  name: 'quai-progress-2026-11-22.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'quai-progress', schema: 1, at: 1, device: 'phone', events, ...more }),
  ),
});
