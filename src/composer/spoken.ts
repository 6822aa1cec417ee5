import type { Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';

/** Words that the scripts of a session need, as attributes of the element that they start on. */
export const sessionWords = (lang: Locale): Record<string, string> => ({
  'data-say-missing': say(lang, 'compose.say.missing'),
  'data-say-unreadable': say(lang, 'compose.say.unreadable'),
  'data-say-cut': say(lang, 'compose.say.cut'),
  'data-say-date': say(lang, 'compose.say.date'),
  'data-say-many': say(lang, 'compose.say.many'),
  'data-say-unloaded': say(lang, 'compose.say.unloaded'),
  'data-say-more': say(lang, 'compose.say.more'),
  'data-say-title': say(lang, 'compose.sessionTitle'),
  'data-say-company': say(lang, 'compose.company'),
  'data-say-trainer': say(lang, 'compose.trainer'),
  'data-sections': say(lang, 'compose.sectionCount'),
  'data-sections-one': say(lang, 'compose.sectionCountOne'),
});
