import type { PaperKind } from '../../src/paper/papers.ts';

/** What was found in a paper that was printed. */
export interface Printed {
  pages: number;
  title: string;
  language: string;
  tagged: boolean;
  bookmarks: number;
  /** What can be selected on the last page, without the running title and the page's number. */
  last: string;
  /** How many pages the page itself said that it takes; nothing where only printing tells. */
  expected: number | undefined;
  /** The addresses that its links lead to. */
  links: readonly string[];
  /** Elements that reach past the edge of the paper. */
  beyond: readonly string[];
}

/** Of a sheet of commands: one to put on a wall. */
const MOST_COMMANDS = 2;

/** What must be right before a paper is given to a printer, in sentences. */
export function faultsOf(kind: PaperKind, lang: string, printed: Printed): string[] {
  const { pages, expected, bookmarks, last, links, beyond } = printed;
  const faults: [boolean, string][] = [
    [pages < 1, 'it has no page'],
    [
      expected !== undefined && pages !== expected,
      `it has ${pages} pages where ${expected} are right`,
    ],
    [kind === 'commands' && pages > MOST_COMMANDS, `it has ${pages} pages, over ${MOST_COMMANDS}`],
    [last.trim() === '', 'its last page is empty'],
    [printed.title === '', 'it has no title'],
    [printed.language !== lang, `its language is "${printed.language}"`],
    [!printed.tagged, 'it is not tagged'],
    [bookmarks === 0, 'it has no bookmarks'],
    [links.some(isOfThisMachine), 'its links lead to the machine that made it'],
    [beyond.length > 0, `text reaches past the edge of the page: ${beyond.slice(0, 3).join('; ')}`],
  ];
  return faults.filter(([isSo]) => isSo).map(([, sentence]) => sentence);
}

const isOfThisMachine = (address: string): boolean => /^https?:\/\/(127\.|localhost)/.test(address);

/** A page's text without what stands on every page: the running title and "3 / 12". */
export const withoutMargins = (text: string, running: string): string =>
  text.replaceAll(running, '').replace(/\d+\s*\/\s*\d+\s*$/, '');
