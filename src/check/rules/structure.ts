import type { Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { firstText, headingIds, type HeadingId } from '../source/headings.ts';
import { valueAt } from '../source/schema.ts';
import { entriesAt, textField, type Path, type YamlFile } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';

/** chapter.yaml against the headings of the text: sections, order, minutes, parts. */
export const structure = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) => {
    const text = firstText(chapter);
    const yaml = chapter.sheet?.yaml;
    if (text === undefined || yaml?.raw === undefined) return [];
    const headings = headingIds(text);
    return [...sections(yaml, headings), ...parts(yaml, headings), ...split(yaml), ...aims(yaml)];
  });

interface Listed {
  id: string;
  path: Path;
  raw: unknown;
}

const listed = (yaml: YamlFile, path: Path): Listed[] =>
  entriesAt(yaml, path).flatMap((entry) => {
    const id = textField(entry.raw, 'id');
    return id === undefined ? [] : [{ ...entry, id }];
  });

function sections(yaml: YamlFile, headings: HeadingId[]): Problem[] {
  const entries = listed(yaml, ['sections']);
  const known = headings.map(({ id }) => id);
  return [
    ...headings
      .filter(({ id, depth }) => depth === 2 && !entries.some((entry) => entry.id === id))
      .map(({ id, place }) => problem('section-unlisted', place, { id })),
    ...entries
      .filter(({ id }) => !known.includes(id) && !id.endsWith('-keep'))
      .map(({ id, path }) =>
        problem('section-gone', yaml.at([...path, 'id']), { id, near: suggestion(id, known) }),
      ),
    ...disorder(yaml, entries, known),
    ...entries.flatMap((entry) => facts(yaml, entry, headings)),
  ];
}

/** The first entry that stands before one it should follow. */
function disorder(yaml: YamlFile, entries: Listed[], known: string[]): Problem[] {
  const there = entries.filter(({ id }) => known.includes(id));
  const wrong = there.find(
    ({ id }, index) => index > 0 && known.indexOf(id) < known.indexOf(there[index - 1]!.id),
  );
  if (wrong === undefined) return [];
  return [problem('section-order', yaml.at([...wrong.path, 'id']), { id: wrong.id })];
}

function facts(yaml: YamlFile, { id, path, raw }: Listed, headings: HeadingId[]): Problem[] {
  const heading = headings.find((candidate) => candidate.id === id);
  const minutes = valueAt(raw, ['minutes']);
  if (heading?.depth === 2 && minutes === undefined) {
    return [problem('section-minutes', yaml.at([...path, 'id']), { id })];
  }
  if (heading?.depth === 3 && valueAt(raw, ['slides']) === false) {
    return [problem('silent-subsection', yaml.at([...path, 'slides']), { id })];
  }
  return [];
}

/** With parts, the sections of all of them are the `##` of the text, in order. */
function parts(yaml: YamlFile, headings: HeadingId[]): Problem[] {
  const own = headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
  const named = listed(yaml, ['parts']).flatMap(({ raw, path }) => {
    const ids = valueAt(raw, ['sections']);
    const list = Array.isArray(ids) ? (ids as unknown[]) : [];
    return list.map((id, index) => ({ id: String(id), path: [...path, 'sections', index] }));
  });
  if (named.length === 0) return [];
  const report = (wrong: string, path: Path): Problem[] => [
    problem('part-sections', yaml.at(path), { wrong }),
  ];
  for (const [index, { id, path }] of named.entries()) {
    if (!own.includes(id)) return report(`name \`${id}\`, which is no \`##\` section`, path);
    if (named.findIndex((other) => other.id === id) < index)
      return report(`name \`${id}\` twice`, path);
    const before = named[index - 1];
    if (before && own.indexOf(id) < own.indexOf(before.id))
      return report(`name \`${id}\` after a section that follows it`, path);
  }
  const left = own.find((id) => !named.some((entry) => entry.id === id));
  return left === undefined ? [] : report(`leave out \`${left}\``, ['parts']);
}

/** What the parts are for: objectives of the chapter; a page of its own says at least one. */
function aims(yaml: YamlFile): Problem[] {
  const known = listed(yaml, ['objectives']).map(({ id }) => id);
  return listed(yaml, ['parts']).flatMap(({ id, raw, path }) => {
    const named = [valueAt(raw, ['objectives']) ?? []].flat().map(String);
    if (named.length === 0 && valueAt(yaml.raw, ['split']) === true)
      return [problem('part-aimless', yaml.at([...path, 'id']), { id })];
    return named.flatMap((objective, index) =>
      known.includes(objective)
        ? []
        : [
            problem('part-objective', yaml.at([...path, 'objectives', index]), {
              id: objective,
              near: suggestion(objective, known),
            }),
          ],
    );
  });
}

function split(yaml: YamlFile): Problem[] {
  if (valueAt(yaml.raw, ['split']) !== true || listed(yaml, ['parts']).length > 0) return [];
  return [problem('split-parts', yaml.at(['split']))];
}
