import type { Page } from 'playwright/test';
import type { CourseOutline } from '../../src/course/outline.ts';

const DAY = 86_400_000;
const stamp = { schema: 1, device: 'desk' };

export interface Records {
  events: object[];
  notes: object[];
}

/** A number in [0, 1) that is the same in each run. */
const random = (place: number): number => {
  const value = Math.sin(place + 1) * 10_000;
  return value - Math.floor(value);
};

/**
 * Three weeks with the course: two chapters read, one begun, their questions answered and some of
 * them in tests, bookmarks and notes; an edited question, one that is gone, and a broken record.
 */
export function realisticLog(outline: CourseOutline, now: number): Records {
  const [first, second, third] = outline.chapters.slice(0, 3) as [Chapter, Chapter, Chapter];
  const read = [...first.sections, ...second.sections, ...third.sections.slice(0, 2)];
  const answered = [...first.questions, ...second.questions.slice(0, 12), ...third.questions.slice(0, 3)];
  const { id: changed } = first.questions.at(-1)!;
  return {
    events: [
      ...read.map(({ id: section }, place) => at(now - 20 * DAY + place * DAY, `r${place}`, { type: 'read', section })),
      ...answered.map(({ id, version }, place) => answer(now - (20 - (place % 18)) * DAY, `a${place}`, id, version - Number(id === changed), place)),
      ...testOn(first, now - 6 * DAY, 't1'),
      ...testOn(second, now - 2 * DAY, 't2'),
      at(now - DAY, 'begun', { type: 'test-started', test: 't3', form: 'exam', chapters: [first.id, second.id], questions: first.questions.map(({ id }) => id), seed: 's' }),
      answer(now - 9 * DAY, 'gone', 'a-question-that-is-gone', 1, 0),
      ...first.exercises.map(({ id: exercise }) => at(now - 15 * DAY, `e-${exercise}`, { type: 'exercise-done', exercise })),
      at(now - 3 * DAY, 'b1', { type: 'bookmarked', section: second.sections[1]!.id }),
      { id: 'broken', type: 'answer', at: 'never' },
    ],
    notes: [
      { id: first.sections[1]!.id, at: now - 4 * DAY, text: 'To ask: <b>why</b> both limits?\nSecond line.' },
      { id: 'a-section-that-is-gone', at: now - 4 * DAY, text: 'Kept all the same.' },
    ],
  };
} // prettier-ignore

type Chapter = CourseOutline['chapters'][number];

const at = (time: number, id: string, event: object): object => ({
  ...stamp,
  id,
  at: time,
  ...event,
});

function answer(
  time: number,
  id: string,
  question: string,
  version: number,
  place: number,
): object {
  const luck = random(place) + place / 60;
  const fraction = luck > 0.55 ? 1 : luck > 0.35 ? 0.5 : 0;
  return at(time, id, answerOf(question, version, fraction, { certainty: (place % 3) + 1 }));
}

/** An answer without its stamp. */
export const answerOf = (
  question: string,
  version: number,
  fraction: number,
  more: object = {},
) => ({
  type: 'answer',
  question,
  version,
  response: ['a'],
  state: fraction === 1 ? 'right' : fraction === 0 ? 'wrong' : 'partial',
  fraction,
  mode: 'practice',
  attempt: 1,
  hints: 0,
  language: 'fr',
  ...more,
});

function testOn({ id: chapter, questions }: Chapter, time: number, test: string): object[] {
  const asked = questions.slice(0, 4).map(({ id }) => id);
  return [
    at(time, `${test}-s`, { type: 'test-started', test, form: 'chapter', chapters: [chapter], questions: asked, seed: 's' }),
    ...questions.slice(0, 3).map(({ id, version }, place) => at(time + 60_000 + place, `${test}-${place}`, answerOf(id, version, 1, { mode: 'test', test, attempt: 2 }))),
    at(time + 540_000, `${test}-e`, { type: 'test-ended', test, seconds: 540 }),
  ];
} // prettier-ignore

/** Puts records into the browser's store, which is made where there is none. */
export const seed = (page: Page, records: Records): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quai', 2);
        opening.onupgradeneeded = () => {
          for (const name of ['events', 'drafts', 'notes', 'backups'])
            opening.result.createObjectStore(name, { keyPath: 'id' });
          opening.result.createObjectStore('meta');
        };
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['events', 'notes'], 'readwrite');
          for (const one of all.events) transaction.objectStore('events').put(one);
          for (const one of all.notes) transaction.objectStore('notes').put(one);
          transaction.onabort = () => reject(transaction.error!);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
