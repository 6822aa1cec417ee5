import type { Node } from '../../markdown/tree.ts';
import type { Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { blocksIn, captionsOf, isAnyComponent, walk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { countWords, sentences } from '../../markdown/words.ts';
import { isAuthorName, vocabulary } from '../vocabulary.ts';
import { allTexts } from './all.ts';

/** What components and quotations hold. */
export const contents = (course: Course): Problem[] =>
  allTexts(course).flatMap(({ file, nodes }) => {
    const found: Problem[] = [];
    walk(nodes, (node) => {
      const place = placeOf(file, node);
      if (isAnyComponent(node)) found.push(...held(node, file, place));
      if (node.type === 'blockquote') found.push(...quotation(node, file, place));
    });
    return found;
  });

function held(node: Node, file: string, place: Place): Problem[] {
  const name = node.name ?? '';
  if (!isAuthorName(name)) return [];
  const { holds, content, place: stands } = vocabulary[name];
  const inside = stands === 'text' ? (node.children ?? []) : blocksIn(node);
  const report = (what: string, at: Place): Problem =>
    problem('component-content', at, {
      name: `<${name}>`,
      what,
      instead: content.replace('{name}', name),
    });
  if (inside.length === 0 && holds.length > 0 && name !== 'Code') return [report('nothing', place)];
  return [
    ...strangers(inside, holds).map((child) => report(named(child), placeOf(file, child))),
    ...(name === 'Code' ? captions(node, file, report) : []),
    ...(name === 'Shown' ? shownSentences(inside, place) : []),
  ];
}

/** Headings, `---` and components that stand in the wrong place have rules of their own. */
const strangers = (inside: Node[], holds: readonly string[]): Node[] =>
  inside.filter(
    (child) =>
      !holds.includes(child.type) &&
      !['heading', 'thematicBreak'].includes(child.type) &&
      !child.type.startsWith('mdx'),
  );

const NAMES: Record<string, string> = {
  paragraph: 'a paragraph',
  text: 'text',
  list: 'a list',
  table: 'a table',
  code: 'a fenced block',
  blockquote: 'a quotation',
  link: 'a link',
  image: 'an image',
};

const named = ({ type }: Node): string => NAMES[type] ?? 'something else';

function captions(
  node: Node,
  file: string,
  report: (what: string, at: Place) => Problem,
): Problem[] {
  const lists = (node.children ?? []).filter(({ type }) => type === 'list');
  const wrong = lists.filter((list, index) => index > 0 || !list.ordered);
  const blocks = captionsOf(node).flatMap(blocksIn);
  return [
    ...wrong.map((list) =>
      report(list.ordered ? 'a second list' : 'a list without numbers', placeOf(file, list)),
    ),
    ...strangers(blocks, ['paragraph']).map((child) =>
      report(`${named(child)} in a caption`, placeOf(file, child)),
    ),
  ];
}

function shownSentences(inside: Node[], place: Place): Problem[] {
  const count = inside.flatMap(({ children }) => sentences(children ?? [])).length;
  return count > limits.shownSentences ? [problem('shown-sentences', place, { count })] : [];
}

function quotation(node: Node, file: string, place: Place): Problem[] {
  const name = 'The quotation';
  const instead = 'Write paragraphs in it, and nothing else.';
  const wrong = strangers(node.children ?? [], ['paragraph']).map((child) =>
    problem('component-content', placeOf(file, child), { name, what: named(child), instead }),
  );
  return hasSource(node) ? wrong : [...wrong, problem('quote-source', place)];
}

/** A last line that begins with a dash, or a link in the last paragraph. */
function hasSource(node: Node): boolean {
  const last = node.children?.at(-1);
  if (last === undefined || countWords([last]) === 0) return false;
  const texts = (last.children ?? []).flatMap(({ type, value }) =>
    type === 'text' ? (value ?? '') : [],
  );
  return texts.some((text) => /(^|\n)\s*[—–]/.test(text)) || hasLink(last);
}

const hasLink = (node: Node): boolean =>
  node.type === 'link' || (node.children ?? []).some(hasLink);
