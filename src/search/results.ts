import { folded, markWords, type Stretch } from './fold.ts';
import type { Command, Place, SearchIndex, Term } from './index-file.ts';
import { likeness, readLine, type Line } from './line.ts';
import type { Query } from './query.ts';

/** What is shown of the course for a query, best first. */
export type Result = { score: number } & (
  | { kind: 'command'; command: Command }
  | { kind: 'term'; term: Term }
  | { kind: 'place'; place: Place; code?: string; excerpt?: Stretch[] }
);

/** A passage that Pagefind found: the place of that number. */
export interface TextHit {
  place: number;
  /** The best of a search has 1. */
  score: number;
  excerpt: Stretch[];
}

/** The index, with its lines and names ready to be compared. */
export interface ReadyIndex extends SearchIndex {
  ready: {
    commands: Line[];
    lines: Line[];
    titles: string[];
    names: string[][];
    /** What the commands of the course begin with. */
    programs: ReadonlySet<string>;
  };
}

export function prepare(index: SearchIndex): ReadyIndex {
  const programs = index.commands.map(({ command }) =>
    folded(command.replace(/^sudo /, '').split(' ')[0] ?? ''),
  );
  return {
    ...index,
    ready: {
      commands: index.commands.map(({ command }) => readLine(command)),
      lines: index.lines.map(([, text]) => readLine(text)),
      titles: index.places.map(({ title }) => folded(title)),
      names: index.terms.map(({ name, also }) => [name, ...also].map(folded)),
      programs: new Set(programs.filter((name) => /^[a-z]/.test(name))),
    },
  };
}

/** Of each kind, so that none crowds the others out. */
const MOST = { command: 6, term: 4 } as const;

/** Everything found, best first: what is typed exactly before what is written about it. */
export function results(index: ReadyIndex, query: Query, texts: readonly TextHit[]): Result[] {
  if (query.folded.length < 2) return [];
  return [
    ...best(commandsFor(index, query), MOST.command),
    ...best(termsFor(index, query), MOST.term),
    ...placesFor(index, query, texts),
  ].sort((a, b) => b.score - a.score);
}

const best = (found: Result[], most: number): Result[] =>
  found.sort((a, b) => b.score - a.score).slice(0, most);

/** A word of prose that also stands in code is no command; nor is the name of a program alone. */
function weight(like: number, { isCode, words, folded: typed }: Query, index: ReadyIndex): number {
  if (isCode || (words.length > 1 && like >= 0.7)) return like;
  return like === 1 && !index.ready.programs.has(typed) ? like : like * 0.5;
}

function commandsFor(index: ReadyIndex, query: Query): Result[] {
  return index.commands.flatMap((command, number): Result[] => {
    const like = likeness(index.ready.commands[number]!, query);
    if (like === 0) return [];
    return [{ kind: 'command', command, score: 1000 * weight(like, query, index) }];
  });
}

function termsFor({ terms, ready }: ReadyIndex, query: Query): Result[] {
  return terms.flatMap((term, index): Result[] => {
    const score = Math.max(...ready.names[index]!.map((name) => likenessOfName(name, query)));
    return score > 0 ? [{ kind: 'term', term, score }] : [];
  });
}

function likenessOfName(name: string, { folded: typed }: Query): number {
  if (name === typed || singular(name) === singular(typed)) return 960;
  if (name.startsWith(typed)) return 620 - 8 * Math.min(25, name.length - typed.length);
  return name.split(/[\s'-]+/).some((word) => word.startsWith(typed)) ? 450 : 0;
}

const singular = (word: string): string => word.replace(/[sx]$/, '');

function placesFor(index: ReadyIndex, query: Query, texts: readonly TextHit[]): Result[] {
  const found = new Map<number, Result & { kind: 'place' }>();
  const add = (number: number, score: number, shown: { code?: string; excerpt?: Stretch[] }) => {
    const place = index.places[number];
    if (place === undefined) return;
    const before = found.get(number);
    if (!before) found.set(number, { kind: 'place', place, score, ...shown });
    else {
      // A place found in two ways is a better one than either way alone says.
      before.score = Math.max(before.score, score) + Math.min(before.score, score) / 10;
      if (shown.excerpt) before.excerpt ??= shown.excerpt;
    }
  };
  for (const [number, [like, code]] of bestLines(index, query)) {
    const shown = query.isCode || like === 1 ? { code } : {};
    add(number, 900 * weight(like, query, index), shown);
  }
  for (const [number, title] of index.ready.titles.entries()) {
    const score = likenessOfTitle(title, query);
    if (score > 0) add(number, score, {});
  }
  for (const { place, score, excerpt } of texts) add(place, 100 + 350 * score, { excerpt });
  for (const result of found.values()) {
    if (result.place.kind === 'exercise') result.score -= 20; // who searches reads first
  }
  return [...found.values()];
}

/** Of each place, the line that is most like what was typed. */
function bestLines({ lines, ready }: ReadyIndex, query: Query): Map<number, [number, string]> {
  const found = new Map<number, [number, string]>();
  for (const [index, [place, text]] of lines.entries()) {
    const like = likeness(ready.lines[index]!, query);
    if (like > (found.get(place)?.[0] ?? 0)) found.set(place, [like, text]);
  }
  return found;
}

function likenessOfTitle(title: string, { folded: typed, words }: Query): number {
  if (title === typed) return 920;
  const own = title.split(/[^\p{L}\p{N}_.-]+/u);
  const holds = (word: { folded: string }) =>
    own.some((one) => one.startsWith(singular(word.folded)));
  return words.every(holds) ? 600 : 0;
}

/** What is marked in a title, a command or a definition. */
export const marksOf = (text: string, { words, typed, isCode }: Query): Stretch[] =>
  markWords(text, [
    typed,
    ...words.map((word) => word.typed).filter((word) => isCode || word.length > 2),
  ]);
