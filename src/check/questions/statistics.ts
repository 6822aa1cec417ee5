import { locales, type Locale } from '../../i18n/locales.ts';
import type { QuestionOf } from '../../quiz/question.ts';
import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { languageNames } from '../rules/texts.ts';
import { fieldPlace, lengthOf, mean, singles, type Banked } from './bank.ts';
import { solve, type StrategyName } from './solver.ts';

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

/** No strategy may earn five points more than chance; few questions leave more to luck. */
function guessing(all: Single[], locale: Locale): Problem[] {
  const { chance, shares } = solve(all, locale);
  return shares
    .filter(([, share]) => share > chance + 0.05)
    .filter(([, share]) => tail(Math.floor(share * all.length), all.length, chance) < 0.05)
    .map(([name, share]) =>
      problem('bank-guessing', fieldPlace(all[0]!, 'choices'), {
        how: ways[name],
        share: Math.round(100 * share),
        chance: Math.round(100 * chance),
        language: languageNames[locale],
      }),
    );
}

const ways: Record<StrategyName, string> = {
  longest: 'length',
  shortest: 'taking the shortest',
  middle: 'what stands in the middle',
  overlap: 'the words of the question',
  convergence: 'what the choices have in common',
  absolutes: 'leaving out absolutes',
  grammar: 'agreement',
  together: 'the words of the question and the length',
};

/** What the guesser earns, for the report: "longest 21 %, … by chance 26 %". */
export const guessed = (course: Course): string[] =>
  locales.map((locale) => {
    const { chance, shares } = solve(singles(course), locale);
    const percent = (share: number): string => `${Math.round(100 * share)} %`;
    const told = shares.map(([name, share]) => `${name} ${percent(share)}`).join(', ');
    return `Guessing earns, ${languageNames[locale]}: ${told}; by chance ${percent(chance)}`;
  });
