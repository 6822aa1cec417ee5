/** Kinds of pages, told by their address below the base path: "fr/containers/slides/". */

export const locales = ['fr', 'en'] as const;

/** The site's own pages; they stand where a chapter's id does. */
const sitePages = [
  'about', 'accessibility', 'commands', 'compose', 'glossary', 'offline', 'practice', 'programme', 'progress', 'trainer',
]; // prettier-ignore
const chapterViews = ['slides/presenter', 'slides', 'quiz', 'exercises', 'commands'];

/** "fr" for "fr/containers/"; undefined for the pages of no language. */
export const localeOf = (path: string): string | undefined => /^(fr|en)\//.exec(path)?.[1];

/**
 * "home", "chapter", "slides", "presenter", "quiz", "about", …; "session slides" and "session presenter";
 * "root" and "404" of no language.
 */
export function kindOf(path: string): string {
  if (localeOf(path) === undefined) return path.replace(/\.html$/, '') || 'root';
  const [first = '', ...rest] = path.split('/').slice(1, -1);
  const below = rest.join('/');
  if (first === 'compose' && below !== '') return `session ${below.split('/').at(-1)!}`;
  if (first === '' || sitePages.includes(first)) return first || 'home';
  if (below === '') return 'chapter';
  return chapterViews.includes(below) ? below.split('/').at(-1)! : 'part';
}

/** Which budget a kind has. */
export function budgetOf(
  kind: string,
): 'page' | 'deck' | 'presenter' | 'desk' | 'compose' | 'session' | 'trainer' {
  if (kind === 'slides') return 'deck';
  if (kind === 'presenter') return kind;
  if (kind.startsWith('session ')) return 'session';
  if (kind === 'compose' || kind === 'trainer') return kind;
  return ['about', 'practice', 'progress'].includes(kind) ? 'desk' : 'page';
}
