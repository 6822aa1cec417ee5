import { locales, type Locale } from '../../i18n/locales.ts';
import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { languageNames } from '../rules/texts.ts';
import { bank, choiceQuestions, fieldPlace, normalized, singles } from './bank.ts';

/** Words by which a question gives away its answer, or that of another. */
export const clues = (course: Course): Problem[] =>
  locales.flatMap((locale) => [...leaks(course, locale), ...echoes(course, locale)]);

/** A right answer of several words that stands in another question of the chapter. */
function leaks(course: Course, locale: Locale): Problem[] {
  const keys = singles(course).flatMap(({ chapter, question }) => {
    const words = question.choices.find(({ correct }) => correct)?.text[locale] ?? '';
    return normalized(words).includes(' ') && words.length >= 12
      ? [{ chapter, id: question.id, words }]
      : [];
  });
  return bank(course).flatMap((entry) =>
    keys
      .filter(({ chapter, id }) => chapter === entry.chapter && id !== entry.question.id)
      .filter(({ words }) =>
        ` ${normalized(entry.question.stem[locale])} `.includes(` ${normalized(words)} `),
      )
      .map(({ id, words }) =>
        problem('answer-leak', fieldPlace(entry, 'stem', locale), {
          id,
          words,
          language: languageNames[locale],
        }),
      ),
  );
}

const RARE_SIGNS = 6;

/** A word of the question that only the right answer repeats; words of many questions say nothing. */
function echoes(course: Course, locale: Locale): Problem[] {
  const stemWords = bank(course).map(({ question }) => new Set(wordsIn(question.stem[locale])));
  const isRare = (word: string): boolean =>
    stemWords.filter((words) => words.has(word)).length <= Math.max(1, stemWords.length / 10);
  return choiceQuestions(course).flatMap((entry) => {
    const words = (correct: boolean): string[] =>
      entry.question.choices
        .filter((one) => one.correct === correct)
        .flatMap(({ text }) => wordsIn(text[locale]));
    const asked = wordsIn(entry.question.stem[locale]).filter(isRare);
    const word = words(true).find((one) => asked.includes(one) && !words(false).includes(one));
    if (word === undefined) return [];
    return [
      problem('key-echo', fieldPlace(entry, 'choices'), { word, language: languageNames[locale] }),
    ];
  });
}

const wordsIn = (text: string): string[] =>
  normalized(text)
    .split(' ')
    .filter((word) => word.length >= RARE_SIGNS);
