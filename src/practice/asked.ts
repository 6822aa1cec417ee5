import type { CourseOutline } from '../course/outline.ts';

/** What an address asks for. */
export type Asked =
  | { form: 'chapter'; chapters: [string]; count: number }
  | { form: 'exam'; chapters: string[]; count: number; minutes?: number }
  | { form: 'before'; chapters: [string] };

/** Why nothing can be asked; `test` is the id of one that was begun or handed in. */
export type Address = Asked | { test: string } | 'nothing' | 'unknown';

/** Questions asked when the address does not say, or says nonsense. */
export const usualCount = { chapter: 20, exam: 40 } as const;

/** Seconds planned for each question of an exam, until the reader says otherwise. */
export const SECONDS_A_QUESTION = 90;

const MOST_QUESTIONS = 200;
const MOST_MINUTES = 600;

/** Whole minutes planned for so many questions. */
export const plannedMinutes = (count: number): number =>
  Math.ceil((count * SECONDS_A_QUESTION) / 60);

/** Reads an address, which anyone may have typed. Never throws. */
export function readAddress(search: string, { chapters }: CourseOutline): Address {
  const query = new URLSearchParams(search);
  const test = query.get('test');
  if (test) return { test };
  const known = new Set(chapters.map(({ id }) => id));
  const [one, before] = [query.get('chapter'), query.get('before')];
  if (one) return known.has(one) ? chapterTest(one, query) : 'unknown';
  if (before) return known.has(before) ? { form: 'before', chapters: [before] } : 'unknown';
  return exam(query, known);
}

const chapterTest = (chapter: string, query: URLSearchParams): Asked => ({
  form: 'chapter',
  chapters: [chapter],
  count: query.get('count') === 'all' ? MOST_QUESTIONS : countIn(query, usualCount.chapter),
});

/** A chapter that is not there any more is left out of an exam that has others. */
function exam(query: URLSearchParams, known: ReadonlySet<string>): Address {
  const named = query.getAll('chapters').flatMap((list) => list.split(/[\s,]+/).filter(Boolean));
  if (named.length === 0) return 'nothing';
  const chapters = [...known].filter((id) => named.includes(id));
  if (chapters.length === 0) return 'unknown';
  const minutes = whole(query.get('minutes'));
  return {
    form: 'exam',
    chapters,
    count: countIn(query, usualCount.exam),
    ...(minutes && { minutes: Math.min(minutes, MOST_MINUTES) }),
  };
}

const countIn = (query: URLSearchParams, usual: number): number =>
  Math.min(whole(query.get('count')) ?? usual, MOST_QUESTIONS);

/** A whole number above zero in plain digits; `1e9` and ` 5` are none. */
const whole = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;

/** The same address again, as a query that routes.practice() takes. */
export function queryOf(
  form: string,
  chapters: readonly string[],
  count: number,
  minutes?: number,
) {
  if (form === 'before') return { before: chapters[0] ?? '' };
  if (form === 'chapter') return { chapter: chapters[0] ?? '', count: String(count) };
  return {
    chapters: chapters.join(','),
    count: String(count),
    ...(minutes !== undefined && { minutes: String(minutes) }),
  };
}
