import type { Locale } from '../../i18n/locales.ts';
import { lengthOf, normalized, type Banked } from './bank.ts';
import type { QuestionOf } from '../../quiz/question.ts';

/**
 * A reader who knows nothing of the subject and much of tests. Each strategy is an item-writing
 * flaw of Millman, Bishop and Ebel, "An Analysis of Test-Wiseness" (1965): it scores a choice, and
 * the highest is taken; where several are highest, or none is, by chance among them.
 */
type Strategy = (choice: Choice, question: Single, locale: Locale) => number;

export type Single = QuestionOf<'single'>;
type Choice = Single['choices'][number];

const ABSOLUTE =
  /(?<!\p{L})(?:always|never|all|none|only|every|toujours|jamais|tous|toutes|aucune?|seule?ment)(?!\p{L})/iu;

const longest: Strategy = ({ text }, _, locale) => lengthOf(text, locale);

const shortest: Strategy = ({ text }, _, locale) => -lengthOf(text, locale);

/** Of numbers the one in the middle; of texts the one of middle length. */
const middle: Strategy = ({ text }, { choices }, locale) => {
  const sizes = choices.map((one) => sizeOf(one.text[locale])).sort((a, b) => a - b);
  const [low, high] = [sizes[Math.floor((sizes.length - 1) / 2)]!, sizes[sizes.length >> 1]!];
  const size = sizeOf(text[locale]);
  return size >= low && size <= high ? 1 : 0;
};

const sizeOf = (text: string): number => {
  const number = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  return number === undefined ? text.length : Number(number.replace(',', '.'));
};

const longWords = (text: string): string[] =>
  normalized(text)
    .split(' ')
    .filter((word) => word.length > 3);

/** Words of the question that the choice repeats. */
const overlap: Strategy = ({ text }, { stem }, locale) => {
  const asked = longWords(stem[locale]);
  return longWords(text[locale]).filter((word) => asked.includes(word)).length;
};

/** What the other choices say too: writers vary the right answer to make the wrong ones. */
const convergence: Strategy = (choice, { choices }, locale) => {
  const others = choices
    .filter((one) => one !== choice)
    .flatMap((one) => longWords(one.text[locale]));
  return longWords(choice.text[locale]).filter((word) => others.includes(word)).length;
};

const absolutes: Strategy = ({ text }, _, locale) => (ABSOLUTE.test(text[locale]) ? 0 : 1);

/** A question that ends in "a" or "une" wants a choice that agrees. */
const grammar: Strategy = ({ text }, { stem }, locale) => {
  const article = /(?<!\p{L})(an?|une?)\s*(?:…|_+)?\s*[?.:]?$/iu
    .exec(stem[locale])?.[1]
    ?.toLowerCase();
  const [first = ''] = normalized(text[locale]).split(' ');
  if (article === 'a') return /^[aeiou]/.test(first) ? 0 : 1;
  if (article === 'an') return /^[aeiou]/.test(first) ? 1 : 0;
  if (article === 'une') return first.endsWith('e') ? 1 : 0;
  return article === 'un' && first.endsWith('e') ? 0 : 1;
};

/** All at once: an absolute rules out, then words of the question, then length. */
const together: Strategy = (choice, question, locale) =>
  1000 * absolutes(choice, question, locale) +
  100 * overlap(choice, question, locale) +
  lengthOf(choice.text, locale) / 10;

const strategies = {
  longest,
  shortest,
  middle,
  overlap,
  convergence,
  absolutes,
  grammar,
  together,
};

export type StrategyName = keyof typeof strategies;

/** What each strategy earns on a bank, as a share of its questions, and what chance does. */
export function solve(all: readonly Banked<Single>[], locale: Locale) {
  const questions = all.map(({ question }) => question);
  const share = (earned: number[]): number =>
    earned.reduce((sum, one) => sum + one, 0) / Math.max(earned.length, 1);
  const shares = Object.entries(strategies).map(
    ([name, strategy]) =>
      [
        name as StrategyName,
        share(questions.map((one) => earnedBy(strategy, one, locale))),
      ] as const,
  );
  return { chance: share(questions.map(({ choices }) => 1 / choices.length)), shares };
}

/** 1 for the key alone, a part of it where others are as good. */
function earnedBy(strategy: Strategy, question: Single, locale: Locale): number {
  const scores = question.choices.map((choice) => strategy(choice, question, locale));
  const best = question.choices.filter((_, place) => scores[place] === Math.max(...scores));
  return best.some(({ correct }) => correct) ? 1 / best.length : 0;
}
