import type { Locale } from '../../i18n/locales.ts';
import type { ChapterText, Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { runOf, runsOfBilingual, runsOfText, type Run } from '../source/runs.ts';
import { shownProseIn } from '../../markdown/slides.ts';
import { textsOf } from '../source/texts.ts';
import { allBilingual, allTexts } from './all.ts';

/** Words of place, and contractions in what is shown. */
export const wording = (course: Course): Problem[] => [
  ...allRuns(course).flatMap(placeWords),
  ...allTexts(course)
    .filter(({ locale }) => locale === 'en')
    .flatMap(shownRuns)
    .flatMap(contractions),
  ...keepRuns(course).flatMap(contractions),
];

/** All running text of chapters and YAML. */
export const allRuns = (course: Course): Run[] => [
  ...allTexts(course).flatMap(runsOfText),
  ...allBilingual(course).flatMap(runsOfBilingual),
];

/** "Above" and "below" name a place at the end of a clause; before a noun they compare. */
const PLACES: Record<Locale, RegExp> = {
  fr: /(?<!\p{L})(?:ci-(?:dessous|dessus|contre)|à (?:gauche|droite)|en (?:haut|bas)(?! niveau)|plus (?:haut|bas)(?=[\s,;:.)]*(?:$|[,;:.)])))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(?:above|below)(?=$|[,;:.)!?])|(?:the|see|shown|as) (?:above|below)|(?:on|to|at) (?:the|its|your) (?:left|right|top|bottom)(?: side)?|overleaf)(?!\p{L})/giu,
};

const placeWords = ({ locale, text, locate }: Run): Problem[] =>
  [...text.matchAll(PLACES[locale])].map((match) =>
    problem('place-word', locate(match[0], match.index), { words: match[0] }),
  );

function shownRuns(text: ChapterText): Run[] {
  const headings = text.nodes.filter(({ type }) => type === 'heading');
  const blocks = text.slides.flatMap((slide) => shownProseIn(slide.blocks));
  return [...headings.map((node) => node.children ?? []), ...blocks]
    .filter((content) => content.length > 0)
    .map((content) => runOf(text, { type: 'paragraph', children: content }, content));
}

const keepRuns = ({ chapters }: Course): Run[] =>
  chapters
    .flatMap(({ sheet }) => sheet?.yaml ?? [])
    .flatMap(textsOf)
    .filter(({ path }) => path[0] === 'keep')
    .flatMap(runsOfBilingual)
    .filter(({ locale }) => locale === 'en');

const CONTRACTION =
  /(?<!\p{L})(?:\p{L}+n['’]t|(?:it|that|there|here|what|who|let|he|she|how|where)['’]s|(?:I|you|we|they|it|that|who)['’](?:m|re|ve|ll|d))(?!\p{L})/giu;

const contractions = ({ text, locate }: Run): Problem[] =>
  [...text.matchAll(CONTRACTION)].map((match) =>
    problem('contraction', locate(match[0], match.index), { words: match[0] }),
  );
