/** The views of the site: what draws a page, finer than its kind. Told by addresses alone. */
import { kindOf, localeOf } from './kinds.ts';

/**
 * "home", "chapter", "introduction" of a chapter in parts, "part", "test", "attestation", "command sheet"
 * of a chapter, …; `all` are the addresses of the site.
 */
export function viewOf(path: string, all: readonly string[]): string {
  const kind = kindOf(path);
  const [, first = '', second = ''] = path.split('/');
  if (kind === 'practice' || kind === 'progress') return second || kind;
  if (kind === 'commands') return first === 'commands' ? kind : 'command sheet';
  const isInParts = all.some((other) => other.startsWith(path) && kindOf(other) === 'part');
  return kind === 'chapter' && isInParts ? 'introduction' : kind;
}

/** Chapters that stand for the others: the first one, and with it in a session the second. */
type Chapters = readonly [string, string];

/** What opens a view with something in it, where its address alone shows nothing. */
const asked = ([first, second]: Chapters): Readonly<Record<string, string>> => ({
  test: `?chapter=${first}`,
  'session slides': `?show=${first},${second}`,
  'session presenter': `?show=${first},${second}`,
});

export interface Stand {
  view: string;
  lang: string | undefined;
  /** With what it is asked for. */
  address: string;
}

/** One page for each view and language. The door is left out: with scripts, it only leads on. */
export function stands(
  all: readonly string[],
  chapters: Chapters = ['ecosystem', 'cloud'],
): Stand[] {
  const found = new Map<string, Stand>();
  const searches = asked(chapters);
  const preferred = (path: string) => (path.slice(2).startsWith(`/${chapters[0]}/`) ? 0 : 1);
  for (const path of all.toSorted((one, other) => preferred(one) - preferred(other))) {
    const [view, lang] = [viewOf(path, all), localeOf(path)];
    const key = `${view} ${lang ?? ''}`;
    if (view === 'root' || found.has(key)) continue;
    found.set(key, { view, lang, address: path + (searches[view] ?? '') });
  }
  return [...found.values()].sort((one, other) => one.view.localeCompare(other.view, 'en'));
}

/** The views of a site, in the order of their names. */
export const viewsOf = (all: readonly string[]): string[] => [
  ...new Set(stands(all).map(({ view }) => view)),
];
