import type { Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';
import type { KeyLine, KeyList } from '../ui/key-list.ts';
import { groupLabels, keyLabels } from './key-labels.ts';
import { isTool, keyGroups, type KeyGroup, type KeyRow } from './keys.ts';

/** All keys of a deck, of the table by which they act. */
export const deckKeys = (lang: Locale): KeyList[] => keyGroups.map((group) => listOf(group, lang));

/** Those of a vote, which the presenter's window has too. */
export const voteKeys = (lang: Locale): KeyLine[] =>
  keyGroups.flatMap(({ name, rows }) =>
    name === 'vote' ? rows.map((row) => lineOf(row, lang)) : [],
  );

const listOf = ({ name, rows }: KeyGroup, lang: Locale): KeyList => ({
  title: say(lang, groupLabels[name]),
  lines: rows.map((row) => lineOf(row, lang)),
});

const lineOf = (row: KeyRow, lang: Locale): KeyLine => ({
  keys: isShifted(row) ? row.keys.map((key) => `Shift+${key}`) : row.keys,
  label: say(lang, keyLabels[row.name]),
  range: row.range === true,
  tool: ofTool(row),
});

const isShifted = ({ does }: KeyRow): boolean => does.by === 'mode' && does.shift === true;
const ofTool = ({ does }: KeyRow): boolean =>
  does.by === 'mode' || (does.by === 'us' && isTool(does.command));
