import { locales } from '../../i18n/locales.ts';
import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { runsOfText, type Run } from '../source/runs.ts';
import { placeInText, type BilingualText } from '../source/texts.ts';
import { allBilingual, allTexts } from './all.ts';

/** Marks of Markdown that open and never close, and those that a text of YAML does not know. */
export const marks = (course: Course): Problem[] => [
  ...allTexts(course).flatMap(runsOfText).flatMap(inChapter),
  ...allBilingual(course)
    .filter(({ path }) => path.at(-1) !== 'match') // a pattern, whose stars are meant
    .flatMap(inYaml),
];

/** What the parser has left in the text; the id of a heading is meant. */
function inChapter({ text, locate }: Run): Problem[] {
  const match = /\*\*|`|\]\(/.exec(text.replace(/\[#[^\]\s]+\]\s*$/, ''));
  return match === null
    ? []
    : [problem('stray-mark', locate(match[0], match.index), { mark: match[0] })];
}

const inYaml = (text: BilingualText): Problem[] =>
  locales.flatMap((locale) => {
    const plain = text.words[locale].replace(/`[^`]+`/g, '').replace(/\*\*[^*]+\*\*/g, '');
    const mark = /`|\*\*|\]\(|<\/?[A-Z]\w*|(?<!\S)\*(?=\S)/.exec(plain)?.[0];
    if (mark === undefined) return [];
    return [problem('stray-mark', placeInText(text, locale, mark), { mark })];
  });
