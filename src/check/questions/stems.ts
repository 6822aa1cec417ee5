import { locales, type Locale } from '../../i18n/locales.ts';
import type { Course } from '../course.ts';
import { problem, written, type Problem } from '../problem.ts';
import { languageNames } from '../rules/texts.ts';
import { limits } from '../../markdown/limits.ts';
import { spokenText, wordsOf } from '../../markdown/words.ts';
import { bank, fieldPlace, normalized, type Banked } from './bank.ts';

/** What is asked: once, shortly, for what is so, without giving answers away. */
export const stems = (course: Course): Problem[] =>
  locales.flatMap((locale) => [
    ...bank(course).flatMap((entry) => [...long(entry, locale), ...negative(entry, locale)]),
    ...manyNegatives(course, locale),
    ...repeated(course, locale),
  ]);

function long(entry: Banked, locale: Locale): Problem[] {
  const count = wordsOf(spokenText(entry.question.stem[locale])).length;
  const limit = limits.stemWords;
  if (count <= limit) return [];
  const language = languageNames[locale];
  return [problem('stem-long', fieldPlace(entry, 'stem', locale), { count, limit, language })];
}

/** Negations in a sentence that asks; what a situation is not may be told before. */
const NEGATIONS: Record<Locale, RegExp> = {
  fr: /(?<!\p{L})(?:quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s)(?!\p{L})[^?.]*?(?<!\p{L})(?:(?:ne |n')[^?.]*?(?<!\p{L})(pas|jamais|aucune?)(?!\p{L})|(sauf|excepté)(?!\p{L}))[^?.]*\?/iu,
  en: /(?<!\p{L})(?:which|what)(?!\p{L})[^?.]*?(?<!\p{L})(not|never|except|cannot|\p{L}+n't)(?!\p{L})[^?.]*\?/iu,
};

const negationIn = (stem: string, locale: Locale): string | undefined => {
  const match = NEGATIONS[locale].exec(stem.replaceAll('**', ''));
  return match?.slice(1).find((word) => word !== undefined);
};

function negative(entry: Banked, locale: Locale): Problem[] {
  const stem = entry.question.stem[locale];
  const word = negationIn(stem, locale);
  if (word === undefined || new RegExp(`\\*\\*[^*]*${word}[^*]*\\*\\*`, 'iu').test(stem)) return [];
  return [
    problem('stem-negative', fieldPlace(entry, 'stem', locale), {
      word,
      language: languageNames[locale],
    }),
  ];
}

const NEGATIVE_SHARE = 5;

/** In a small bank one such question is no habit. */
function manyNegatives(course: Course, locale: Locale): Problem[] {
  const all = bank(course);
  const found = all.filter(
    ({ question }) => negationIn(question.stem[locale], locale) !== undefined,
  );
  if (found.length < 2 || (found.length * 100) / all.length <= NEGATIVE_SHARE) return [];
  return [
    problem('bank-negative', fieldPlace(found[0]!, 'stem', locale), {
      count: found.length,
      all: all.length,
      limit: NEGATIVE_SHARE,
      language: languageNames[locale],
    }),
  ];
}

const ALIKE = 0.85;

function repeated(course: Course, locale: Locale): Problem[] {
  const all = bank(course).map((entry) => ({
    entry,
    stem: normalized(entry.question.stem[locale]),
  }));
  return all.flatMap(({ entry, stem }, index) => {
    const place = fieldPlace(entry, 'stem', locale);
    const language = languageNames[locale];
    const earlier = all.slice(0, index);
    const same = earlier.find((other) => other.stem === stem);
    const alike = same ?? earlier.find((other) => likeness(other.stem, stem) >= ALIKE);
    if (alike === undefined) return [];
    const first = written(fieldPlace(alike.entry, 'stem', locale));
    const rule = same === undefined ? 'stem-alike' : 'stem-twice';
    return [problem(rule, place, { id: alike.entry.question.id, first, language })];
  });
}

/** Shared groups of three signs (Jaccard). */
function likeness(a: string, b: string): number {
  const [one, other] = [trigrams(a), trigrams(b)];
  const shared = [...one].filter((part) => other.has(part)).length;
  return shared / (one.size + other.size - shared);
}

const trigrams = (text: string): Set<string> =>
  new Set(
    Array.from({ length: Math.max(text.length - 2, 1) }, (_, index) =>
      text.slice(index, index + 3),
    ),
  );
