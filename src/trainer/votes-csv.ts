import type { RoomVote } from './records.ts';
import { isVoted, sum, type VotedSession } from './votes.ts';

/** What the columns and their values are called, in the language of the page. */
export interface CsvWords {
  columns: readonly string[];
  right: string;
  wrong: string;
}

/** The columns, in the order of a row's cells. */
export const csvColumnNames = [
  'session', 'group', 'deck', 'chapter', 'question', 'language', 'stem', 'round', 'choice', 'right',
  'hands', 'total', 'share',
] as const; // prettier-ignore

type Cell = string | number;

/**
 * The votes as a table of RFC 4180: one row per session, question, round and choice. It begins with
 * a byte order mark, by which spreadsheets know UTF-8. Shares have a point in every language.
 */
export function votesCsv(sessions: readonly VotedSession[], words: CsvWords): string {
  const rows = sessions.flatMap(({ votes }) => votes.flatMap((vote) => rowsOf(vote, words)));
  return `\u{feff}${[words.columns, ...rows].map(line).join('')}`;
}

const rowsOf = (vote: RoomVote, words: CsvWords): Cell[][] =>
  ([0, 1] as const)
    .filter((round) => isVoted(vote, round))
    .flatMap((round) => vote.choices.map((_, index) => rowOf(vote, round, index, words)));

function rowOf(vote: RoomVote, round: 0 | 1, index: number, words: CsvWords): Cell[] {
  const { session, group, deck, chapter, question, lang, stem, choices, hands } = vote;
  const { text, right } = choices[index]!;
  const all = sum(hands[round]);
  return [
    session, group, deck, chapter, question, lang, stem, round + 1, text,
    right === undefined ? '' : right ? words.right : words.wrong,
    hands[round][index]!, all, (hands[round][index]! / all).toFixed(3),
  ]; // prettier-ignore
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

/**
 * A spreadsheet runs what begins with = + - @, also after a space, a tab or a line break, and in their
 * full-width forms: an apostrophe before it makes it a text (OWASP, CSV Injection). Numbers are ours.
 */
function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[\s\u{feff}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(cell)
    ? `'${cell}`
    : cell;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `quai-votes-2026-11-23.csv`: the day of the one session, or of today for all. */
export const csvName = (iso: string): string => `quai-votes-${iso.slice(0, 10)}.csv`;
