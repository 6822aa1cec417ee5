import { isLocale, locales, type Locale } from '../i18n/locales.ts';

/** What can be printed of a chapter, in the order in which it is listed. */
export const paperKinds = [
  'slides',
  'handout',
  'chapter',
  'exercises',
  'solutions',
  'questions',
  'key',
  'commands',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export interface Paper {
  lang: Locale;
  chapter: string;
  kind: PaperKind;
}

/** One entry of /papers.json, which `npm run papers` writes. */
export interface MadePaper extends Paper {
  pages: number;
  bytes: number;
}

/** What of a chapter's outline tells which papers it has. */
interface Chapter {
  id: string;
  questions: readonly unknown[];
  exercises: readonly unknown[];
  commands: number;
}

export const isPaperKind = (value: unknown): value is PaperKind =>
  paperKinds.includes(value as PaperKind);

/** Nobody prints an empty sheet: what a chapter does not have is no paper. */
export const kindsOf = ({ questions, exercises, commands }: Chapter): PaperKind[] =>
  paperKinds.filter((kind) => {
    if (kind === 'exercises' || kind === 'solutions') return exercises.length > 0;
    if (kind === 'questions' || kind === 'key') return questions.length > 0;
    return kind !== 'commands' || commands > 0;
  });

/** Every paper of the course, chapter after chapter. */
export const allPapers = (chapters: readonly Chapter[]): Paper[] =>
  chapters.flatMap((chapter) =>
    locales.flatMap((lang) =>
      kindsOf(chapter).map((kind) => ({ lang, chapter: chapter.id, kind })),
    ),
  );

/**
 * Those of `all` that the words name: chapters, languages and kinds, in any order; of what is not
 * named, all.
 * @throws {Error} with a sentence, for a word that is none of them and for a choice that is empty
 */
export function choosePapers(all: readonly Paper[], words: readonly string[]): Paper[] {
  const chapters = [...new Set(all.map(({ chapter }) => chapter))];
  const isChapter = (word: string): boolean => chapters.includes(word);
  const unknown = words.filter((word) => !isLocale(word) && !isPaperKind(word) && !isChapter(word));
  if (unknown.length > 0)
    throw new Error(
      `Unknown: ${unknown.join(', ')}. Chapters: ${chapters.join(', ')}. ` +
        `Languages: ${locales.join(', ')}. Papers: ${paperKinds.join(', ')}.`,
    );
  const takes = (word: string, isOf: (word: string) => boolean): boolean =>
    words.includes(word) || !words.some(isOf);
  const chosen = all.filter(
    ({ lang, chapter, kind }) =>
      takes(lang, isLocale) && takes(kind, isPaperKind) && takes(chapter, isChapter),
  );
  if (chosen.length === 0) throw new Error('The chapter has no such paper: it would be empty.');
  return chosen;
}

/** What /papers.json says. It comes from outside: what is not a paper is left out. */
export const readPapers = (json: unknown): MadePaper[] =>
  Array.isArray(json) ? json.filter(isMadePaper) : [];

function isMadePaper(value: unknown): value is MadePaper {
  if (typeof value !== 'object' || value === null) return false;
  const { lang, chapter, kind, pages, bytes } = value as Record<string, unknown>;
  return (
    isLocale(lang) &&
    isPaperKind(kind) &&
    typeof chapter === 'string' &&
    /^[a-z0-9-]+$/.test(chapter) &&
    isCount(pages) &&
    isCount(bytes)
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

/** The list after papers were made again: each in the place of the one before it. */
export function withPapers(old: readonly MadePaper[], made: readonly MadePaper[]): MadePaper[] {
  const kept = old.filter((one) => !made.some((other) => isSame(one, other)));
  return [...kept, ...made];
}

const isSame = (one: Paper, other: Paper): boolean =>
  one.lang === other.lang && one.chapter === other.chapter && one.kind === other.kind;
