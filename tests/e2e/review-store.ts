import type { Page } from 'playwright/test';

export interface Entry {
  id: string;
  version: number;
  kind: string;
}
interface Outline {
  chapters: { id: string; questions: Entry[] }[];
}

/** Single choices of the first two chapters, by turns: what the review asks, in order. */
export async function singles(page: Page, count: number): Promise<Entry[]> {
  const outline = (await (await page.request.get('/outline.json')).json()) as Outline;
  const [one, two] = outline.chapters.map(({ questions }) =>
    questions.filter(({ kind }) => kind === 'single'),
  );
  return Array.from({ length: count }, (_, place) => (place % 2 === 0 ? one! : two!)[place >> 1]!);
}

/** The store as the site makes it: a first visit that answers nothing makes none. */
export const makeStore = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quai', 2);
        opening.onerror = () => reject(opening.error!);
        opening.onupgradeneeded = () => {
          for (const name of ['events', 'drafts', 'notes', 'backups'])
            opening.result.createObjectStore(name, { keyPath: 'id' });
          opening.result.createObjectStore('meta');
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
