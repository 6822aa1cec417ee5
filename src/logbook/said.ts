import type { Locale } from '../i18n/locales.ts';
import { say, stringKeys, type StringKey } from '../i18n/strings.ts';

type Rest<Key> = Key extends `logbook.said.${infer Name}` ? Name : never;

/** A word that the page hands to its scripts. */
export type SaidWord = Rest<StringKey>;
/** One that depends on a number: `.one` and `.many`. */
export type CountedWord = SaidWord extends infer Name
  ? Name extends `${infer Stem}.many`
    ? Stem
    : never
  : never;

const PREFIX = 'logbook.said.';

/** The words that the page's scripts say, in one language, for its `data-words`. */
export const saidWords = (lang: Locale): string =>
  JSON.stringify(
    Object.fromEntries(
      stringKeys
        .filter((key): key is StringKey & `logbook.said.${SaidWord}` => key.startsWith(PREFIX))
        .map((key) => [key.slice(PREFIX.length), say(lang, key)]),
    ),
  );
