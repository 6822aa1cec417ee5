import { headingId } from '../../markdown/heading.ts';
import { isComponent, type Node } from '../../markdown/tree.ts';
import type { ChapterText } from '../course.ts';
import {
  blocksIn,
  findAll,
  isFigureImage,
  isForeign,
  isLoose,
  isProse,
  itemsOf,
} from '../../markdown/nodes.ts';

/** From one heading to the next, whatever their depth. */
export interface Unit {
  /** "" before the first heading. */
  id: string;
  heading?: Node;
  nodes: Node[];
}

/** A shown block as a twin must have it. */
export interface Block {
  node: Node;
  /** In words; the same in both languages. */
  shape: string;
  /** Fenced code, the same to the letter. */
  code?: string;
}

export function unitsOf({ nodes }: ChapterText): Unit[] {
  const units: Unit[] = [{ id: '', nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading')
      units.push({ id: headingId(node) ?? '?', heading: node, nodes: [] });
    else units.at(-1)!.nodes.push(node);
  }
  return units;
}

export const blocksOfUnit = ({ nodes }: Unit): Block[] => nodes.flatMap(blocksOf);

function blocksOf(node: Node): Block[] {
  if (isProse(node) || isForeign(node) || isComponent(node, 'PageOnly', 'Question', 'Exercise'))
    return [];
  const block = {
    node,
    shape: shapeOf(node),
    ...(node.type === 'code' && { code: node.value ?? '' }),
  };
  return isComponent(node, 'SlideOnly', 'Notes') ? [block, ...inside(node)] : [block];
}

/** What notes show is for the trainer alone: only their code must be the same. */
const inside = (node: Node): Block[] =>
  isComponent(node, 'Notes')
    ? findAll(node.children ?? [], ({ type }) => type === 'code').flatMap(blocksOf)
    : blocksIn(node).flatMap(blocksOf);

function shapeOf(node: Node): string {
  if (isFigureImage(node)) return 'an image';
  if (node.type === 'list') return listShape(node);
  if (node.type === 'table') {
    const rows = itemsOf(node);
    return `a table of ${count(itemsOf(rows[0] ?? node).length, 'column')} and ${count(rows.length - 1, 'row')}`;
  }
  if (node.type === 'code') return `a fenced block \`${node.lang ?? ''}\``;
  if (node.type === 'blockquote') return 'a quotation';
  if (node.type === 'thematicBreak') return '`---`';
  return `<${[node.name, ...attributesOf(node)].join(' ')}>`;
}

const listShape = (node: Node): string =>
  `a ${isLoose(node) ? 'stepped' : 'tight'} ${node.ordered ? 'ordered ' : ''}list of ${count(itemsOf(node).length, 'item')}`;

const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;

/** All but words: a title differs, an id, a file, steps do not. */
const attributesOf = (node: Node): string[] =>
  (node.attributes ?? [])
    .filter(({ name }) => name !== undefined && name !== 'title')
    .map(({ name, value }) => `${name}="${String(value)}"`)
    .sort();

/** Code in text that is typed at a prompt, and options. */
const COMMAND = /^(?:--?[a-z]|[a-z./~][\w./-]*\s+\S)/;

export const commandsIn = (nodes: Node[]): Node[] =>
  findAll(
    nodes,
    (node, around) =>
      node.type === 'inlineCode' && !around.some((one) => isComponent(one, 'PageOnly')),
  ).filter(({ value }) => COMMAND.test(value ?? ''));
