import { voteKeys } from '../deck/key-list.ts';
import type { Locale } from '../i18n/locales.ts';
import { say, type StringKey } from '../i18n/strings.ts';
import type { KeyLine } from '../ui/key-list.ts';
import { keyRows, type KeyName } from './keys.ts';

const labels: Readonly<Record<KeyName, StringKey>> = {
  next: 'deck.next',
  previous: 'deck.previous',
  ends: 'deck.firstLast',
  jump: 'presenter.jump',
  black: 'deck.black',
  light: 'presenter.light',
  press: 'presenter.press',
  rest: 'rest.begin',
  clock: 'presenter.clock',
  note: 'presenter.ownNote',
  size: 'presenter.size',
  layout: 'presenter.layout',
  keys: 'deck.keys',
};

/** All keys of the window, of the tables by which they act; those of a vote are the deck's. */
export const presenterKeys = (lang: Locale): KeyLine[] => [
  ...keyRows.map(({ keys, name }) => ({ keys, label: say(lang, labels[name]) })),
  ...voteKeys(lang),
];
