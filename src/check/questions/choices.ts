import { locales, type Locale } from '../../i18n/locales.ts';
import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { languageNames } from '../rules/texts.ts';
import {
  bare,
  choiceQuestions,
  fieldPlace,
  lengthOf,
  mean,
  type Banked,
  type ChoiceQuestion,
} from './bank.ts';

/** Choices that give the answer away, or no choice at all (reliability of multiple choice). */
export const choices = (course: Course): Problem[] =>
  choiceQuestions(course).flatMap((entry) => [
    ...count(entry),
    ...numbers(entry),
    ...locales.flatMap((locale) => [
      ...aboutOthers(entry, locale),
      ...form(entry, locale),
      ...length(entry, locale),
      ...absolutes(entry, locale),
    ]),
  ]);

type Asked = Banked<ChoiceQuestion>;

function count(entry: Asked): Problem[] {
  const all = entry.question.choices.length;
  if (all >= 3 && all <= 5) return [];
  return [problem('choices-count', fieldPlace(entry, 'choices'), { count: all })];
}

const OTHERS: Record<Locale, RegExp> = {
  fr: /^(?:toutes? (?:ces|les) (?:réponses|propositions)|aucune? (?:de ces|des) (?:réponses|propositions|choix)|(?:tous|toutes|aucune?) (?:ceux|celles|d'(?:eux|elles))|les deux(?: réponses)?$|rien de tout cela|tout cela|[a-e] et [a-e]$)/iu,
  en: /^(?:(?:all|none|both|neither|any) of (?:the (?:above|answers|options|choices|others)|these|those|them)|(?:both )?[a-e] and [a-e]$)/iu,
};

const aboutOthers = (entry: Asked, locale: Locale): Problem[] =>
  entry.question.choices.flatMap(({ text }, index) => {
    const words = OTHERS[locale].exec(text[locale])?.[0];
    if (words === undefined) return [];
    return [
      problem('choice-of-choices', fieldPlace(entry, 'choices', index, 'text', locale), { words }),
    ];
  });

/** All end alike; the right ones do not alone begin with a capital, or without. */
function form(entry: Asked, locale: Locale): Problem[] {
  const texts = entry.question.choices.map(({ text, correct }) => ({
    text: text[locale],
    correct,
  }));
  const endings = new Set(texts.map(({ text }) => /[.;!?]$/.exec(text)?.[0] ?? ''));
  const begins = (correct: boolean): Set<string> =>
    new Set(texts.filter((one) => one.correct === correct).map(({ text }) => startOf(text)));
  const [right, wrong] = [[...begins(true)], [...begins(false)]];
  const plain = right.length === 1 && wrong.length === 1 && ![...right, ...wrong].includes('name');
  const standsOut = plain && right[0] !== wrong[0];
  const what = [endings.size > 1 && 'their final punctuation', standsOut && 'how they begin'];
  return what
    .filter((one) => one !== false)
    .map((one) =>
      problem('choices-form', fieldPlace(entry, 'choices'), {
        what: one,
        language: languageNames[locale],
      }),
    );
}

/** A name has its capital anyway, and code its own case. */
function startOf(text: string): string {
  const [first = ''] = text.split(' ');
  const isName = first === text || /.\p{Lu}/u.test(first);
  if (isName || !/^\p{L}/u.test(text)) return 'name';
  return /^\p{Lu}/u.test(text) ? 'capital' : 'small';
}

/** Right answers much longer than wrong ones; a few signs more are nothing. */
function length(entry: Asked, locale: Locale): Problem[] {
  const of = (correct: boolean): number =>
    mean(
      entry.question.choices
        .filter((one) => one.correct === correct)
        .map(({ text }) => lengthOf(text, locale)),
    );
  const [right, wrong] = [of(true), of(false)];
  const ratio = right / Math.max(wrong, 1);
  if (ratio <= 1.5 || right - wrong < 12) return [];
  const rule = ratio > 2 ? 'key-very-long' : 'key-long';
  return [
    problem(rule, fieldPlace(entry, 'choices'), {
      ratio: ratio.toFixed(1),
      language: languageNames[locale],
    }),
  ];
}

const ABSOLUTES: Record<Locale, string[]> = { fr: ['toujours', 'jamais'], en: ['always', 'never'] };

function absolutes(entry: Asked, locale: Locale): Problem[] {
  const texts = (correct: boolean): string =>
    entry.question.choices
      .filter((one) => one.correct === correct)
      .map(({ text }) => ` ${text[locale].toLowerCase()} `)
      .join('|');
  return ABSOLUTES[locale]
    .filter(
      (word) =>
        new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(texts(false)) &&
        !texts(true).includes(word),
    )
    .map((word) =>
      problem('absolute-wrong', fieldPlace(entry, 'choices'), {
        word,
        language: languageNames[locale],
      }),
    );
}

function numbers(entry: Asked): Problem[] {
  const values = entry.question.choices.map(({ text }) =>
    Number(/^(\d+(?:[.,]\d+)?)(?![\w.])/.exec(bare(text.fr))?.[1]?.replace(',', '.') ?? Number.NaN),
  );
  const units = new Set(
    entry.question.choices.map(({ text }) =>
      bare(text.fr)
        .replace(/^[\d.,]+/, '')
        .trim(),
    ),
  );
  const sorted = values.every((value, index) => index === 0 || value >= values[index - 1]!);
  if (values.some(Number.isNaN) || units.size > 1 || sorted) return [];
  return [problem('choices-order', fieldPlace(entry, 'choices'))];
}
