import { headingId, headingTitle } from '../../markdown/heading.ts';
import { isComponent, type Node } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { isId } from '../source/ids.ts';
import { findAll, isAnyComponent, walk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { allTexts } from './all.ts';

/** Headings: level, id, length, place and content. */
export const headings = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...topHeadings(text),
    ...nestedHeadings(text),
    ...underlined(text),
  ]);

function topHeadings(text: ChapterText): Problem[] {
  const all = text.nodes.filter(isHeading);
  const firstSection = all.findIndex(({ depth }) => depth === 2);
  return all.flatMap((node, index) => {
    const early = node.depth === 3 && (firstSection < 0 || index < firstSection);
    const place = placeOf(text.file, node);
    return [...(early ? [problem('heading-first', place)] : []), ...judged(node, text, place)];
  });
}

const isHeading = ({ type }: Node): boolean => type === 'heading';

function judged(node: Node, text: ChapterText, place: Place): Problem[] {
  if (node.depth !== 2 && node.depth !== 3) {
    return [problem('heading-level', place, { depth: node.depth ?? 1 })];
  }
  return [...idOf(node, text, place), ...words(node, place), ...content(node, text.file)];
}

/** Paragraphs that Markdown takes for headings (see source/markdown.ts). */
const underlined = ({ file, nodes }: ChapterText): Problem[] =>
  nodes
    .filter(({ type, data }) => type === 'paragraph' && data?.underline !== undefined)
    .map((node) =>
      problem('heading-setext', placeOf(file, node), { line: String(node.data?.underline) }),
    );

function idOf(node: Node, { chapter }: ChapterText, place: Place): Problem[] {
  const id = headingId(node);
  const title = headingTitle(node).trim();
  if (id === undefined) return [problem('heading-id', place, { title, chapter })];
  return isId(id) ? [] : [problem('id-shape', place, { id })];
}

function words(node: Node, place: Place): Problem[] {
  const title = headingTitle(node).trim();
  const count = [...title].length;
  const limit = limits.headingSigns;
  if (count === 0) return [problem('heading-empty', place)];
  return count > limit ? [problem('heading-long', place, { title, count, limit })] : [];
}

function content(node: Node, file: string): Problem[] {
  return findAll(
    node.children ?? [],
    (child) => child.type === 'link' || isAnyComponent(child),
  ).map((child) => {
    const what = child.type === 'link' ? 'a link' : `<${child.name ?? ''}>`;
    return problem('heading-content', placeOf(file, child), { what });
  });
}

function nestedHeadings({ file, nodes }: ChapterText): Problem[] {
  const found: Problem[] = [];
  walk(nodes, (node, around) => {
    const outer = around[0];
    if (!isHeading(node) || outer === undefined) return;
    found.push(problem('heading-nested', placeOf(file, node), { where: nameOf(outer) }));
  });
  return found;
}

const nameOf = (node: Node): string => {
  if (isAnyComponent(node)) return `<${node.name ?? ''}>`;
  return node.type === 'blockquote' ? 'a quotation' : 'a list';
};

/** A callout alone on a slide after `---`: its title is the heading. */
export const isLoneCallout = (shown: Node[], continued: boolean): boolean =>
  continued && shown.length === 1 && isComponent(shown[0]!, 'Callout');
