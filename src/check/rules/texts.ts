import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { placeInText, plainLocales, textsOf, type BilingualText } from '../source/texts.ts';
import { codeSpans, spokenText, withoutCode, wordsOf } from '../../markdown/words.ts';
import { allBilingual } from './all.ts';
import { itemWords } from './lists.ts';

/** Texts of YAML: quotes, the same code and, in questions, the same numbers in both languages. */
export const texts = (course: Course): Problem[] => [
  ...allBilingual(course).flatMap((text) => [...unquoted(text), ...sameCode(text)]),
  ...questionTexts(course).flatMap(sameNumbers),
  ...keep(course),
];

export const languageNames: Record<Locale, string> = { fr: 'French', en: 'English' };

const unquoted = (text: BilingualText): Problem[] =>
  plainLocales(text).map((locale) =>
    problem('text-unquoted', text.yaml.at([...text.path, locale])),
  );

const sameCode = (text: BilingualText): Problem[] =>
  missing(text, codeSpans).map(({ value, locale }) =>
    problem('text-code', placeInText(text, locale, value), {
      code: `\`${value}\``,
      one: languageNames[locale],
      other: languageNames[otherLocale(locale)],
    }),
  );

const sameNumbers = (text: BilingualText): Problem[] =>
  missing(text, numbers).map(({ value, locale }) =>
    problem('text-numbers', text.yaml.at([...text.path, locale]), {
      number: value,
      one: languageNames[locale],
      other: languageNames[otherLocale(locale)],
    }),
  );

/** What stands in one language and not in the other. */
const missing = (
  { words }: BilingualText,
  read: (text: string) => string[],
): { value: string; locale: Locale }[] =>
  (['fr', 'en'] as const).flatMap((locale) => {
    const other = read(words[otherLocale(locale)]);
    return [...new Set(read(words[locale]))]
      .filter((value) => !other.includes(value))
      .map((value) => ({ value, locale }));
  });

/** Numbers as both languages would write them: a decimal point, no thousands. */
const numbers = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*/g)].map(
    ([number]) => {
      const joined = number.replaceAll(' ', '').replaceAll(',', '.');
      return /^\d{1,3}(\.\d{3})+$/.test(joined) ? joined.replaceAll('.', '') : joined;
    },
  );

const questionTexts = ({ chapters }: Course): BilingualText[] =>
  chapters.flatMap(({ questions }) =>
    questions.yaml === undefined ? [] : textsOf(questions.yaml),
  );

/** What to keep is shown as a list. */
const keep = ({ chapters }: Course): Problem[] =>
  chapters
    .flatMap(({ sheet }) => (sheet === undefined ? [] : textsOf(sheet.yaml)))
    .filter(({ path }) => path[0] === 'keep')
    .flatMap(({ yaml, path, words }) =>
      (['fr', 'en'] as const).flatMap((locale) =>
        itemWords(wordsOf(spokenText(words[locale])).length, yaml.at([...path, locale])),
      ),
    );
