import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What stands under one heading of a built page. */
export interface Passage {
  /** Of the heading; empty before the first one. */
  id: string;
  /** Of the heading. */
  title: string;
  /** The words, without the heading and without code blocks. */
  text: string;
  /** Lines of code and code amid words, as they are typed. */
  codes: string[];
}

type Element = Tree.Element;
type Node = Tree.ChildNode;

/** Furniture, drawings, and questions, whose answers nobody should find by searching. */
const skippedTags = new Set([
  'button',
  'deck-frame',
  'form',
  'nav',
  'print-choice',
  'quiz-question',
  'quiz-set',
  'script',
  'svg',
  'template',
]);
const skippedClasses = [
  'done', 'download', 'exercise-kind', 'goals', 'hint', 'hints', 'page-head', 'section-meta', 'section-tools',
  'slip', 'small', 'solution', 'sources', 'sr', 'step-no', 'tk-prompt',
]; // prettier-ignore
/** Those inside which a word may go on. */
const inline = new Set(
  'a abbr b button cite code dfn em i kbd mark q samp small span strong sub sup time'.split(' '),
);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;
const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** The button of a term holds a word of the text. */
const isSkipped = (element: Element, parent: Element | undefined): boolean =>
  (skippedTags.has(element.tagName) &&
    !(element.tagName === 'button' && parent && classesOf(parent).includes('term'))) ||
  attribute(element, 'aria-hidden') === 'true' ||
  classesOf(element).some((name) => skippedClasses.includes(name));

/** Never found, and most of a page: not even parsed. */
const unread = /<(svg|quiz-question)[\s>].*?<\/\1>/gs;

let last: { html: string; nodes: Node[] } | undefined;

/** A page is asked for one thing after another. */
function nodesOf(html: string): Node[] {
  if (last?.html !== html) last = { html, nodes: parse(html.replace(unread, '')).childNodes };
  return last.nodes;
}

/** Every element that passes, in document order; none of a drawing or a question. */
export function elementsOf(html: string, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (isElement(node) && passes(node)) found.push(node);
    childrenOf(node).forEach(walk);
  };
  nodesOf(html).forEach(walk);
  return found;
}

export const hasClass = (name: string) => (element: Element) => classesOf(element).includes(name);
export const idOf = (element: Element): string => attribute(element, 'id') ?? '';
export const attributeOf = attribute;

/** The words of an element as they are read, without furniture, on one line. */
export const wordsOf = (element: Element): string =>
  passagesIn(element, () => false)
    .map(({ text }) => text)
    .join(' ');

/** The code blocks and the code amid words of an element. */
export const codesIn = (element: Element): string[] =>
  passagesIn(element, () => false).flatMap(({ codes }) => codes);

/** An element cut at those that `begins` says begin a passage. */
export function passagesIn(root: Element, begins: (element: Element) => boolean): Passage[] {
  const passages: Passage[] = [{ id: '', title: '', text: '', codes: [] }];
  const here = () => passages.at(-1)!;
  const walk = (node: Node, parent: Element | undefined): void => {
    if ('value' in node) here().text += node.value;
    if (!isElement(node) || isSkipped(node, parent)) return;
    if (begins(node)) {
      passages.push({ id: idOf(node), title: oneLine(rawText(node)), text: '', codes: [] });
      return;
    }
    if (node.tagName === 'pre') {
      here().codes.push(...linesOf(rawText(node)));
      return;
    }
    if (node.tagName === 'code') here().codes.push(oneLine(rawText(node)));
    if (isRunCaption(node, parent)) return;
    if (!inline.has(node.tagName)) here().text += ' ';
    for (const child of node.childNodes) walk(child, node);
    if (!inline.has(node.tagName)) here().text += ' ';
  };
  walk(root, undefined);
  return passages.map(({ text, ...rest }) => ({ ...rest, text: oneLine(text) }));
}

/** "Command" above a block of commands; the name of an example file is worth finding. */
const isRunCaption = (element: Element, parent: Element | undefined): boolean =>
  element.tagName === 'figcaption' &&
  parent !== undefined &&
  classesOf(parent).some((name) => name === 'command' || name === 'output');

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  if (isElement(node) && isSkipped(node, undefined)) return '';
  return childrenOf(node).map(rawText).join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A line that ends in a backslash goes on in the next one. */
const linesOf = (code: string): string[] =>
  code
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map(oneLine)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
