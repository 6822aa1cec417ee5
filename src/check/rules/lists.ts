import type { Node } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { blocksIn, itemsOf, walk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { shownBlocks } from '../../markdown/slides.ts';
import { countWords } from '../../markdown/words.ts';
import { allTexts } from './all.ts';

/** Lists on slides: how many items, how many words, how deep, and their leads. */
export const lists = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...shownBlocks(text.nodes)
      .filter(({ type }) => type === 'list')
      .flatMap((list) => [
        ...size(list, text),
        ...words(list, text.file),
        ...leads(list, text.file),
      ]),
    ...taskLists(text),
  ]);

function size(list: Node, { file }: ChapterText): Problem[] {
  const count = itemsOf(list).length;
  const depth = depthOf(list);
  const place = placeOf(file, list);
  const { listItems, listDepth } = limits;
  return [
    ...(count > listItems ? [problem('list-items', place, { count, limit: listItems })] : []),
    ...(depth > listDepth ? [problem('list-depth', place, { depth })] : []),
  ];
}

const innerLists = (list: Node): Node[] =>
  itemsOf(list).flatMap((item) => (item.children ?? []).filter(({ type }) => type === 'list'));

const depthOf = (list: Node): number => 1 + Math.max(0, ...innerLists(list).map(depthOf));

/** What an item shows is its first paragraph; the words of nested items are their own. */
function words(list: Node, file: string): Problem[] {
  const own = itemsOf(list).flatMap((item) => {
    const count = countWords(blocksIn(item).slice(0, 1).flatMap(itemsOf));
    return itemWords(count, placeOf(file, item));
  });
  return [...own, ...innerLists(list).flatMap((inner) => words(inner, file))];
}

/** Also for the sentences of `keep`, which are shown as a list. */
export const itemWords = (count: number, place: Place): Problem[] =>
  count > limits.itemWords
    ? [problem('list-item-words', place, { count, limit: limits.itemWords })]
    : [];

function leads(list: Node, file: string): Problem[] {
  const items = itemsOf(list);
  const led = items.filter(hasLead).length;
  const inner = innerLists(list).flatMap((child) => leads(child, file));
  if (led === 0 || led === items.length) return inner;
  return [problem('list-leads', placeOf(file, list), { led, count: items.length }), ...inner];
}

const hasLead = (item: Node): boolean => item.children?.[0]?.children?.[0]?.type === 'strong';

function taskLists({ file, nodes }: ChapterText): Problem[] {
  const found: Problem[] = [];
  walk(nodes, (node) => {
    const checked = (node as Node & { checked?: boolean | null }).checked;
    if (node.type === 'listItem' && typeof checked === 'boolean') {
      found.push(problem('task-list', placeOf(file, node)));
    }
  });
  return found;
}
