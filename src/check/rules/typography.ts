import { locales } from '../../i18n/locales.ts';
import { plainText } from '../../markdown/tree.ts';
import type { Course } from '../course.ts';
import type { Rule } from '../catalogue.ts';
import { problem, type Problem } from '../problem.ts';
import { findAll } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import type { Run } from '../source/runs.ts';
import { allTexts } from './all.ts';
import { allRuns } from './wording.ts';

/** How sources are typed: plain spaces and apostrophes, French spaces, flags in code. */
export const typography = (course: Course): Problem[] => [
  ...allRuns(course).flatMap((run) => [
    ...marks.flatMap(({ rule, locale, pattern }) =>
      locale === undefined || locale === run.locale ? found(run, rule, pattern) : [],
    ),
    ...typedSpaces(run),
  ]),
  ...italics(course),
];

interface Mark {
  rule: Rule;
  /** Only in this language. */
  locale?: 'fr' | 'en';
  pattern: RegExp;
}

const marks: Mark[] = [
  {
    rule: 'flag-outside-code',
    pattern: /(?<![\p{L}\p{N}\uFFFC-])(?:--?[a-z][\w-]*|--(?=\s|$))/giu,
  },
  { rule: 'typed-apostrophe', pattern: /\p{L}*’\p{L}*/gu },
  { rule: 'french-quotes', locale: 'fr', pattern: /"[^"]*"?/g },
  {
    rule: 'french-space',
    locale: 'fr',
    pattern: /[\p{L}\p{N}]*[\p{L}\p{N}\uFFFC)»](?:[;!?»]|:(?=\s|$))|«\S+/gu,
  },
  { rule: 'english-space', locale: 'en', pattern: /[\p{L}\p{N}\uFFFC)]+ [;:!?](?=\s|$)/gu },
];

const found = ({ text, locate }: Run, rule: Rule, pattern: RegExp): Problem[] =>
  [...text.matchAll(pattern)].map((match) =>
    problem(rule, locate(match[0], match.index), { words: match[0].replaceAll('\uFFFC', '`…`') }),
  );

const SPACES: Record<string, string> = {
  '\u00a0': 'no-break space',
  '\u202f': 'narrow no-break space',
  '\u2009': 'thin space',
  '\u200b': 'zero-width space',
  '\u2060': 'word joiner',
  '\u00ad': 'soft hyphen',
};

const typedSpaces = ({ text, locate }: Run): Problem[] =>
  [...text.matchAll(/[\u00a0\u202f\u2009\u200b\u2060\u00ad]/g)].map((match) =>
    problem('typed-space', locate(match[0], match.index), { name: SPACES[match[0]] ?? 'space' }),
  );

/** A term that the glossary knows has its definition: italics say nothing more. */
function italics(course: Course): Problem[] {
  const names = termNames(course);
  return allTexts(course).flatMap(({ file, nodes }) =>
    findAll(nodes, ({ type }) => type === 'emphasis').flatMap((node) => {
      const words = plainText(node);
      const id = names.get(words.toLowerCase()) ?? names.get(words.toLowerCase().replace(/s$/, ''));
      return id === undefined ? [] : [problem('term-italics', placeOf(file, node), { words, id })];
    }),
  );
}

const termNames = ({ glossary }: Course): Map<string, string> =>
  new Map(
    glossary.entries.flatMap(({ data }) =>
      data === undefined
        ? []
        : [...locales.map((locale) => data.name[locale]), ...data.also].map((name) => [
            name.replaceAll('`', '').toLowerCase(),
            data.id,
          ]),
    ),
  );
