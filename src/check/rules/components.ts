import { authorNames, calloutKinds } from '../../markdown/vocabulary.ts';
import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import type { Course } from '../course.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { isAnyComponent, walk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { suggestion } from '../suggest.ts';
import { isAuthorName, vocabulary, type AuthorName } from '../vocabulary.ts';
import { allTexts } from './all.ts';

/** Components: name, attributes, and where they stand. What they hold is judged beside it. */
export const components = (course: Course): Problem[] =>
  allTexts(course).flatMap(({ file, nodes }) => {
    const found: Problem[] = [];
    walk(nodes, (node, around) => {
      if (isAnyComponent(node)) found.push(...judged(node, around, placeOf(file, node)));
    });
    return found;
  });

function judged(node: Node, around: Node[], place: Place): Problem[] {
  const name = node.name ?? '';
  if (!isAuthorName(name)) {
    return [problem('component-unknown', place, { name, near: suggestion(name, authorNames) })];
  }
  return [
    ...unknownAttributes(node, name, place),
    ...missingAttributes(node, name, place),
    ...kind(node, place),
    ...standing(node, name, around, place),
  ];
}

function unknownAttributes(node: Node, name: AuthorName, place: Place): Problem[] {
  const { required, optional } = vocabulary[name];
  const known = [...Object.keys(required), ...optional];
  const fix =
    known.length === 0 ? 'It takes none: remove it.' : `It takes ${known.map(quoted).join(', ')}.`;
  return (node.attributes ?? [])
    .flatMap((entry) => entry.name ?? [])
    .filter((candidate) => !known.includes(candidate))
    .map((candidate) =>
      problem('attribute-unknown', place, { name, attribute: candidate, known: fix }),
    );
}

const quoted = (name: string): string => `\`${name}\``;

function missingAttributes(node: Node, name: AuthorName, place: Place): Problem[] {
  return Object.entries(vocabulary[name].required)
    .filter(([key]) => !node.attributes?.some((entry) => entry.name === key && entry.value !== ''))
    .map(([key, value]) =>
      problem('attribute-missing', place, { name, attribute: key, example: `${key}="${value}"` }),
    );
}

function kind(node: Node, place: Place): Problem[] {
  const written = isComponent(node, 'Callout') ? attribute(node, 'kind') : undefined;
  if (written === undefined || written === '') return [];
  if ((calloutKinds as readonly string[]).includes(written)) return [];
  return [problem('callout-kind', place, { kind: written, known: calloutKinds.join(', ') })];
}

function standing(node: Node, name: AuthorName, around: Node[], place: Place): Problem[] {
  const where = misplaced(node, name, around);
  if (where === undefined) return [];
  const instead =
    vocabulary[name].place === 'text'
      ? 'Put it among the words of a paragraph, a list or a table.'
      : 'Put it on lines of its own, outside anything else.';
  return [problem('component-place', place, { name, where, instead })];
}

function misplaced(node: Node, name: AuthorName, around: Node[]): string | undefined {
  const outer = around.at(-1);
  const { place } = vocabulary[name];
  if (place === 'text')
    return around.some((one) => isComponent(one, 'Term')) ? 'inside <Term>' : undefined;
  if (outer === undefined) return undefined;
  if (outer.type === 'heading') return undefined;
  if (node.type === 'mdxJsxTextElement') return 'amid text';
  if (place === 'block' && isComponent(outer, 'PageOnly', 'SlideOnly')) return undefined;
  return `inside ${isAnyComponent(outer) ? `<${outer.name ?? ''}>` : 'a list or a quotation'}`;
}
