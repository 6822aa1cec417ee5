import type { Note } from './database.ts';
import { LONGEST_NOTE } from './read-file.ts';

/** Between two texts of one note: a line that is the same in both languages. */
const SEPARATOR = '\n\n———\n\n';

/**
 * One note out of two on the same section. No text is lost: if they differ and neither holds the
 * other, both stay, the newer first. Merging again changes nothing. Two that are too long together
 * are not merged: the own one stays.
 */
export function mergeNotes(own: Note, other: Note): Note {
  if (own.text.includes(other.text)) return own;
  if (other.text.includes(own.text)) return { ...other, at: Math.max(own.at, other.at) };
  const [newer, older] = isNewer(own, other) ? [own, other] : [other, own];
  const text = newer.text + SEPARATOR + older.text;
  return text.length > LONGEST_NOTE ? own : { ...newer, text };
}

const isNewer = (one: Note, other: Note): boolean =>
  one.at > other.at || (one.at === other.at && one.text > other.text);
