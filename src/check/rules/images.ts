import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '../../markdown/tree.ts';
import type { Course } from '../course.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { isFigureImage, walk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { textsIn } from './all.ts';

/** Images: alone in their paragraph, with both texts, and beside the chapter. */
export const images = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) =>
    textsIn(chapter).flatMap(({ file, nodes }) => {
      const found: Problem[] = [];
      walk(nodes, (node, around) => {
        if (node.type !== 'image') return;
        found.push(...judged(node, around, chapter.folder, placeOf(file, node)));
      });
      return found;
    }),
  );

function judged(node: Node, around: Node[], folder: string, place: Place): Problem[] {
  const { url = '', alt, title } = node as Node & { title?: string | null };
  const outer = around.at(-1);
  const missing = [!alt?.trim() && 'alternative text', !title?.trim() && 'caption']
    .filter((one) => one !== false)
    .join(' and no ');
  const alone = outer !== undefined && isFigureImage(outer) && around.length === 1;
  const there = !/^[a-z]+:|^\//.test(url) && existsSync(join(folder, url));
  return [
    ...(alone ? [] : [problem('image-amid-text', place)]),
    ...(missing === '' ? [] : [problem('image-words', place, { missing })]),
    ...(there ? [] : [problem('image-file', place, { url })]),
  ];
}
