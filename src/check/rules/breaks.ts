import type { Node } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { isAnyComponent, walk } from '../../markdown/nodes.ts';
import { placeOf, spanOf } from '../source/node.ts';
import { allTexts } from './all.ts';

/** `---`: how it is written, and where. */
export const breaks = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => {
    const found: Problem[] = [];
    walk(text.nodes, (node, around) => {
      if (node.type === 'thematicBreak' && node.data?.underline === undefined)
        found.push(...judged(node, around, text));
    });
    return found;
  });

function judged(node: Node, around: Node[], { file, source }: ChapterText): Problem[] {
  const place = placeOf(file, node);
  const outer = around[0];
  if (outer !== undefined) {
    const where = isAnyComponent(outer)
      ? `inside <${outer.name ?? ''}>`
      : 'inside a list or a quotation';
    return [problem('break-place', place, { where })];
  }
  const lines = source.split('\n');
  const { line } = spanOf(node).start;
  const found = lines[line - 1]?.trim() ?? '';
  const apart = [lines[line - 2], lines[line]].every((text) => (text ?? '').trim() === '');
  if (found === '---' && apart) return [];
  return [
    problem('break-form', place, {
      found,
      spacing: apart ? '' : ' without a blank line around it',
    }),
  ];
}
