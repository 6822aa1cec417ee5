import { judge } from './parse.ts';

/**
 * The file that a reader takes along: JSON, in UTF-8.
 *
 *   { "format": "quai-progress", "schema": 1, "at": 1795348800000, "device": "b81d…",
 *     "events": […], "drafts": […], "notes": […], "broken": […] }
 *
 * `events` holds all whole records as they are stored, those of unknown types and later schemas
 * with them; `broken` those that no version could read: they are kept for whoever looks into the
 * file, never imported.
 */
export const FORMAT = 'quai-progress';
export const FILE_SCHEMA = 1;

/** Everything that is stored, as it is stored. */
export interface Records {
  events: unknown[];
  drafts: unknown[];
  notes: unknown[];
}

type List = 'events' | 'drafts' | 'notes' | 'broken';

/** Bounds of one file: a longer log is written as several, each of which reads by itself. */
const FILE_RECORDS = 50_000;
/** UTF-16 units; three bytes each at worst, which is less than a reading takes (LARGEST). */
const FILE_LENGTH = 15_000_000;

/** The texts of one or several files that hold all of `records`. */
export function writeFiles(records: Records, at: number, device: string): string[] {
  const parts = withRulings(packed(listed(records)));
  return parts.map((part) => {
    const of = (list: List) =>
      `[${part
        .filter((one) => one.list === list)
        .map(textOf)
        .join(',\n')}]`;
    const head = JSON.stringify({ format: FORMAT, schema: FILE_SCHEMA, at, device });
    const lists = (['events', 'drafts', 'notes', 'broken'] as const).map(
      (list) => `"${list}":${of(list)}`,
    );
    return `${head.slice(0, -1)},\n${lists.join(',\n')}}\n`;
  });
}

interface Written {
  list: List;
  text: string;
  /** An import or an undoing. */
  rules: boolean;
}

const textOf = ({ text }: Written): string => text;

const listed = ({ events, drafts, notes }: Records): Written[] => [
  ...drafts.map((record) => written('drafts', record)),
  ...notes.map((record) => written('notes', record)),
  ...events.map((record) => written(judge(record) === 'quarantined' ? 'broken' : 'events', record)),
];

/** A store may hold what JSON cannot say, if something else wrote there: it is described. */
function written(list: List, record: unknown): Written {
  try {
    return { list, text: JSON.stringify(record) ?? 'null', rules: isRuling(record) };
  } catch {
    return { list: 'broken', text: JSON.stringify({ unreadable: String(record) }), rules: false };
  }
}

const isRuling = (record: unknown): boolean =>
  ['imported', 'undone'].includes((record as { type?: string } | null)?.type ?? '');

function packed(all: readonly Written[]): Written[][] {
  const parts: Written[][] = [[]];
  let length = 0;
  for (const one of all) {
    const part = parts.at(-1)!;
    if (
      part.length === FILE_RECORDS ||
      (part.length > 0 && length + one.text.length > FILE_LENGTH)
    ) {
      parts.push([one]);
      length = one.text.length;
    } else {
      part.push(one);
      length += one.text.length + 2;
    }
  }
  return parts;
}

/** What says which events count stands in every part: one alone must not bring back what was undone. */
function withRulings(parts: Written[][]): Written[][] {
  if (parts.length === 1) return parts;
  const rulings = parts.flat().filter(({ rules }) => rules);
  return parts.map((part) => [...new Set([...part, ...rulings])]);
}

/** `quai-progress-2026-11-22.json`, by the reader's day; several files are numbered. */
export function fileName(at: number, part?: number): string {
  const date = new Date(at);
  const two = (number: number) => `${number}`.padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `quai-progress-${day}${part === undefined ? '' : `-${part}`}.json`;
}
