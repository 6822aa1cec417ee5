import type { Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';
import type { KeyList } from '../ui/key-list.ts';
import { largeKeys, type LargeAct } from './large-keys.ts';

/** Keys of an enlarged view, of the table by which they act; the arrows are the browser's. */
export const largeKeyList = (lang: Locale): KeyList => ({
  title: say(lang, 'ease.keys.large'),
  lines: [
    ...(Object.keys(largeKeys) as LargeAct[]).map((act) => ({
      keys: largeKeys[act],
      label: say(lang, `ease.key.${act}`),
    })),
    {
      keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
      label: say(lang, 'ease.key.pan'),
    },
  ],
});
