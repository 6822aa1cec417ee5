import type { Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';
import { searchKeys } from '../search/keys.ts';
import type { KeyList } from './key-list.ts';
import { pageKeys } from './page-keys.ts';

/** Keys of every page, of the tables by which they act. */
export const pageKeyLists = (lang: Locale): KeyList[] => [
  {
    title: say(lang, 'ease.keys.page'),
    lines: [
      { keys: pageKeys.search, label: say(lang, 'ease.key.search') },
      { keys: pageKeys.ease, label: say(lang, 'ease.key.keys') },
    ],
  },
  {
    title: say(lang, 'ease.keys.search'),
    lines: [
      { keys: [searchKeys.previous, searchKeys.next], label: say(lang, 'ease.key.results') },
      { keys: [searchKeys.first], label: say(lang, 'ease.key.first') },
      { keys: [searchKeys.close], label: say(lang, 'ease.key.close') },
    ],
  },
];
