import type { Locale } from '../i18n/locales.ts';
import { say, type StringKey } from '../i18n/strings.ts';

/** What is painted on keys that write no sign. */
const painted: Readonly<Record<string, StringKey>> = {
  ' ': 'deck.key.space',
  PageDown: 'deck.key.pageDown',
  PageUp: 'deck.key.pageUp',
  Home: 'deck.key.home',
  End: 'deck.key.end',
  Escape: 'deck.key.escape',
  Enter: 'tools.key.enter',
  Backspace: 'tools.key.backspace',
  Delete: 'tools.key.delete',
  Shift: 'tools.key.shift',
};
const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowRight: '→',
  '-': '−',
};

/** A key as it is painted on keyboards: "Ctrl+z" is "Ctrl Z". */
export const keyName = (key: string, lang: Locale): string =>
  key
    .split(/(?<=.)\+(?=.)/)
    .map((part) => (painted[part] ? say(lang, painted[part]) : (signs[part] ?? nameOf(part))))
    .join(' ');

const nameOf = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);
