import { locales } from '../../i18n/locales.ts';
import type { Course } from '../course.ts';
import { problem, written, type Place, type Problem } from '../problem.ts';
import { sectionIds } from '../source/headings.ts';
import { countSentences } from '../../markdown/words.ts';
import { suggestion } from '../suggest.ts';
import { languageNames } from './texts.ts';

/** The glossary: names of one term alone, one sentence each, sections that are there. */
export const glossary = (course: Course): Problem[] => [
  ...names(course),
  ...definitions(course),
  ...sections(course),
];

interface Name {
  name: string;
  id: string;
  place: Place;
}

function names({ glossary: { entries } }: Course): Problem[] {
  const all = entries.flatMap(({ data, yaml, path }): Name[] => {
    if (data === undefined) return [];
    const also = data.also.map((name, index) => ({
      name,
      id: data.id,
      place: yaml.at([...path, 'also', index]),
    }));
    const own = locales.map((locale) => ({
      name: data.name[locale],
      id: data.id,
      place: yaml.at([...path, 'name', locale]),
    }));
    return [...own, ...also];
  });
  return all.flatMap(({ name, id, place }, index) => {
    const before = all
      .slice(0, index)
      .find((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
    if (before === undefined) return [];
    return [problem('term-twice', place, { name, id: before.id, first: written(before.place) })];
  });
}

const definitions = ({ glossary: { entries } }: Course): Problem[] =>
  entries.flatMap(({ data, yaml, path }) =>
    data === undefined
      ? []
      : locales.flatMap((locale) => {
          const count = countSentences(data.definition[locale]);
          const place = yaml.at([...path, 'definition', locale]);
          const language = languageNames[locale];
          return count === 1 ? [] : [problem('definition-sentence', place, { count, language })];
        }),
  );

function sections({ glossary: { entries }, chapters }: Course): Problem[] {
  const known = chapters.flatMap((chapter) => sectionIds(chapter));
  return entries.flatMap(({ data, yaml, path }) => {
    if (data === undefined || known.includes(data.section)) return [];
    return [
      problem('section-unknown', yaml.at([...path, 'section']), {
        id: data.section,
        kind: 'section of the course',
        near: suggestion(data.section, known),
      }),
    ];
  });
}
