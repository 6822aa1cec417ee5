import type { Locale } from '../i18n/locales.ts';

/** Names that stand where a chapter's id stands in an address; no chapter may bear one. */
export const pageNames = [
  'about',
  'glossary',
  'commands',
  'practice',
  'progress',
  'trainer',
  'compose',
  'accessibility',
  'programme',
  'offline',
] as const;
export type PageName = (typeof pageNames)[number];

/** Names below a chapter; no part of a chapter may bear one. */
export const viewNames = ['slides', 'quiz', 'exercises', 'commands'] as const;

/** Pages below practice/: a test or an exam, today's review, the reader's mistakes. */
export type PracticeView = 'test' | 'review' | 'mistakes';

export type SessionView = 'compose' | 'slides' | 'presenter';

const sessionPaths: Readonly<Record<SessionView, string>> = {
  compose: '',
  slides: 'slides/',
  presenter: 'slides/presenter/',
};

/** What a part is called in addresses: its id without the chapter's. */
export const partPage = (chapter: string, part: string): string =>
  part.startsWith(`${chapter}-`) ? part.slice(chapter.length + 1) : part;

/**
 * Makes every address of the site; nothing else does.
 * `base` is Astro's BASE_URL: "/" or "/path/", with or without its last slash.
 */
export function routesUnder(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const anchor = (id?: string) => (id === undefined ? '' : `#${id}`);
  const query = (page?: string) => (page === undefined ? '' : `?part=${page}`);
  return {
    root: () => root,
    file: (path: string) => root + path,
    programme: (locale: Locale, track: string) => `${root}${locale}/programme/${track}/`,
    home: (locale: Locale) => `${root}${locale}/`,
    page: (locale: Locale, name: PageName, id?: string) => `${root}${locale}/${name}/${anchor(id)}`,
    /** What to ask stands in `asked`, such as `{ chapter: 'containers' }`. */
    practice: (locale: Locale, view: PracticeView, asked: Record<string, string> = {}) =>
      `${root}${locale}/practice/${view}/${searchOf(asked)}`,
    attestation: (locale: Locale) => `${root}${locale}/progress/attestation/`,
    /** A composed session, its deck, or its presenter's window; `search` says which one. */
    session: (locale: Locale, view: SessionView, search = '') =>
      `${root}${locale}/compose/${sessionPaths[view]}${search}`,
    /** What an installed course is called and opens, in a language. */
    manifest: (locale: Locale) => `${root}${locale}/manifest.webmanifest`,
    outline: () => `${root}outline.json`,
    /** The picture of links to a chapter, or to the course. */
    card: (locale: Locale, chapter?: string) =>
      `${root}cards/${locale}${chapter === undefined ? '' : `/${chapter}`}.png`,
    feed: (locale: Locale) => `${root}${locale}/feed.xml`,
    /** `page` is the part's, in a chapter that has a page for each of its parts. */
    chapter: (locale: Locale, chapter: string, id?: string, page?: string) =>
      `${root}${locale}/${chapter}/${page === undefined ? '' : `${page}/`}${anchor(id)}`,
    /** With `page`, the slides of that part alone. */
    slides: (locale: Locale, chapter: string, id?: string, page?: string) =>
      `${root}${locale}/${chapter}/slides/${query(page)}${id === undefined ? '' : `#/${id}`}`,
    example: (chapter: string, file: string) => `${root}examples/${chapter}/${file}`,
    presenter: (locale: Locale, chapter: string) => `${root}${locale}/${chapter}/slides/presenter/`,
    quiz: (locale: Locale, chapter: string, id?: string) =>
      `${root}${locale}/${chapter}/quiz/${anchor(id)}`,
    exercises: (locale: Locale, chapter: string, id?: string) =>
      `${root}${locale}/${chapter}/exercises/${anchor(id)}`,
    /** What `npm run papers` has made: a list of the PDFs, and each of them. */
    papers: () => `${root}papers.json`,
    paper: (locale: Locale, chapter: string, kind: string) =>
      `${root}papers/${locale}/${chapter}/${kind}.pdf`,
    /** The page that a paper is made of; with `now`, it opens the print dialog. */
    paperView: (locale: Locale, chapter: string, kind: string, now = false) =>
      `${root}${locale}/${chapter}/${paperPages[kind] ?? `?print=${kind}`}${now ? '&now' : ''}`,
    /** `row` is the place of a command on the sheet, from 1. */
    commands: (locale: Locale, chapter: string, row?: number) =>
      `${root}${locale}/${chapter}/commands/${row === undefined ? '' : anchor(`command-${row}`)}`,
    /** A file of the index that search reads in that language. */
    search: (locale: Locale, file = '') => `${root}search/${locale}/${file}`,
  };
}

/** Where the papers stand that are not made of the chapter's own page. */
const paperPages: Record<string, string> = {
  slides: 'slides/?view=print',
  handout: 'slides/?view=handout',
  exercises: 'exercises/?print=exercises',
  solutions: 'exercises/?print=solutions',
  questions: 'quiz/?print=questions',
  key: 'quiz/?print=key',
  commands: 'commands/?print=commands',
};

const searchOf = (asked: Record<string, string>): string => {
  const search = new URLSearchParams(asked).toString();
  return search === '' ? '' : `?${search}`;
};

export type Routes = ReturnType<typeof routesUnder>;
