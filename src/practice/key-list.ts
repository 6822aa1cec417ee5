import type { Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';
import { lineSteps } from '../quiz/kinds/line/keys.ts';
import type { KeyList } from '../ui/key-list.ts';
import { navigatorSteps } from './navigator-keys.ts';
import { ratings } from './rating.ts';

/** Keys of questions, of the tables by which they act. The browser has its own for each field. */
export const practiceKeys = (lang: Locale): KeyList => ({
  title: say(lang, 'ease.keys.questions'),
  lines: [
    { keys: Object.keys(lineSteps), label: say(lang, 'ease.key.lines') },
    { keys: Object.keys(navigatorSteps), label: say(lang, 'ease.key.places') },
    { keys: ratings.map(String), label: say(lang, 'ease.key.ratings') },
  ],
});
