import { locales, type Locale } from '../../i18n/locales.ts';
import type { QuestionOf } from '../../quiz/question.ts';
import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { languageNames } from '../rules/texts.ts';
import { fieldPlace, lengthOf, mean, normalized, singles, type Banked } from './bank.ts';

/** What a guesser would find in the single choices of the whole course. */
export const statistics = (course: Course): Problem[] => {
  const all = singles(course);
  return [
    ...positions(all),
    ...locales.flatMap((locale) => {
      const found = longest(all, locale);
      return found.length > 0 ? found : guessing(all, locale);
    }),
  ];
};

type Single = Banked<QuestionOf<'single'>>;

/** The chance of `hits` or more in `tries`, each with probability `chance` (binomial). */
export function tail(hits: number, tries: number, chance: number): number {
  let term = (1 - chance) ** tries;
  let below = 0;
  for (let count = 0; count < hits; count += 1) {
    below += term;
    term *= ((tries - count) / (count + 1)) * (chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}

const chanceOf = (all: Single[]): number =>
  mean(all.map(({ question }) => 1 / question.choices.length));

const keyOf = ({ question }: Single) => question.choices.find(({ correct }) => correct)!;

function longest(all: Single[], locale: Locale): Problem[] {
  const hits = all.filter((entry) => {
    const key = keyOf(entry);
    return entry.question.choices.every(
      (one) => one === key || lengthOf(one.text, locale) < lengthOf(key.text, locale),
    );
  });
  const chance = chanceOf(all);
  const rare = tail(hits.length, all.length, chance) < 0.05;
  if (!rare || hits.length / all.length <= chance + 0.1) return [];
  return [
    problem('bank-longest', fieldPlace(hits[0]!, 'choices'), {
      count: hits.length,
      all: all.length,
      chance: Math.round(chance * all.length),
      language: languageNames[locale],
    }),
  ];
}

/** Choices are shuffled for readers; a habit of the author still shows on paper and in exports. */
function positions(all: Single[]): Problem[] {
  const sizes = [...new Set(all.map(({ question }) => question.choices.length))];
  return sizes.flatMap((size) => {
    const same = all.filter(({ question }) => question.choices.length === size);
    const counts = Array.from(
      { length: size },
      (_, place) => same.filter(({ question }) => question.choices[place]?.correct).length,
    );
    const most = Math.max(...counts);
    const often = size === 4 && same.length >= 20 && most / same.length > 0.4;
    if (size * tail(most, same.length, 1 / size) >= 0.01 && !often) return [];
    const first = same.find(({ question }) => question.choices[counts.indexOf(most)]?.correct)!;
    return [
      problem('bank-position', fieldPlace(first, 'choices'), {
        all: same.length,
        choices: size,
        count: most,
        place: counts.indexOf(most) + 1,
      }),
    ];
  });
}

/** Takes what repeats most words of the question and is no absolute; the longest among equals. */
function guess({ question }: Single, locale: Locale) {
  const asked = new Set(
    normalized(question.stem[locale])
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const score = (text: string): number =>
    normalized(text)
      .split(' ')
      .filter((word) => asked.has(word)).length -
    (/(?<!\p{L})(?:always|never|toujours|jamais)(?!\p{L})/iu.test(text) ? 10 : 0);
  return question.choices.reduce((best, one) => {
    const [a, b] = [score(best.text[locale]), score(one.text[locale])];
    const longer = lengthOf(one.text, locale) > lengthOf(best.text, locale);
    return b > a || (b === a && longer) ? one : best;
  });
}

function guessing(all: Single[], locale: Locale): Problem[] {
  const hits = all.filter((entry) => guess(entry, locale) === keyOf(entry));
  const chance = chanceOf(all);
  const rare = tail(hits.length, all.length, chance) < 0.05;
  if (!rare || hits.length / all.length <= chance + 0.05) return [];
  return [
    problem('bank-guessing', fieldPlace(hits[0]!, 'choices'), {
      how: 'the words of the question and the length',
      share: Math.round((100 * hits.length) / all.length),
      chance: Math.round(100 * chance),
      language: languageNames[locale],
    }),
  ];
}
