import { lineNumbers, stepLines } from '../../markdown/lines.ts';
import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import type { Chapter, CodeFile, Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { blocksIn, captionsOf, findAll, itemsOf } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { countWords } from '../../markdown/words.ts';
import { suggestion } from '../suggest.ts';
import { textsIn } from './all.ts';
import { codeRanges } from './code-ranges.ts';
import { wideLines } from './code.ts';

/** `<Code>`: its file, the lines that it shows, its steps and captions. */
export const codeFiles = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) =>
    textsIn(chapter).flatMap(({ file, nodes }) =>
      findAll(nodes, (node) => isComponent(node, 'Code')).flatMap((node) =>
        judged(node, file, chapter),
      ),
    ),
  );

function judged(node: Node, file: string, { code }: Chapter): Problem[] {
  const place = placeOf(file, node);
  const name = attribute(node, 'file');
  if (name === undefined || name === '') return [];
  const example = code.find((candidate) => candidate.name === name && candidate.text !== '');
  if (example === undefined) {
    const near = suggestion(
      name,
      code.map((candidate) => candidate.name),
    );
    return [problem('code-unknown', place, { id: name, near }), ...captions(node, file)];
  }
  return [
    ...codeRanges(node, linesOf(example).length, place),
    ...shownLines(node, example, place),
    ...counts(node, place),
    ...captions(node, file),
  ];
}

const linesOf = ({ text }: CodeFile): string[] => text.replace(/\n$/, '').split('\n');

/** The lines that `lines` names; none when it is not there. */
const linesNamed = (node: Node): number[] => {
  const lines = attribute(node, 'lines');
  return lines === undefined ? [] : lineNumbers(lines);
};

function shownLines(node: Node, example: CodeFile, place: Place): Problem[] {
  const lines = linesOf(example);
  const named = linesNamed(node).filter((line) => line <= lines.length);
  const shown = named.length > 0 ? named : lines.map((_, index) => index + 1);
  const limit = captionsOf(node).length > 0 ? limits.captionedLines : limits.codeLines;
  const what = captionsOf(node).length > 0 ? '<Code> with captions' : '<Code>';
  const instead = `Choose ${limit} or fewer with \`lines\`; the page has the whole file.`;
  const tooLong = shown.length > limit;
  const wide = wideLines(lines, (index) => ({
    file: example.file,
    line: index + 1,
    column: limits.codeColumns + 1,
  })).filter(({ line }) => shown.includes(line));
  return [
    ...(tooLong
      ? [problem('code-lines', place, { what, count: shown.length, limit, instead })]
      : []),
    ...wide,
  ];
}

function counts(node: Node, place: Place): Problem[] {
  const steps = stepLines(attribute(node, 'steps') ?? '').length;
  const captions = captionsOf(node).length;
  if (steps === captions) return [];
  return [
    problem('steps-captions', place, {
      steps: counted(steps, 'step'),
      captions: counted(captions, 'caption'),
    }),
  ];
}

export const counted = (count: number, thing: string): string =>
  `${count === 0 ? 'no' : count} ${thing}${count === 1 ? '' : 's'}`;

function captions(node: Node, file: string): Problem[] {
  return captionsOf(node).flatMap((item) => {
    const count = countWords(blocksIn(item).slice(0, 1).flatMap(itemsOf));
    const limit = limits.captionWords;
    return count > limit ? [problem('caption-words', placeOf(file, item), { count, limit })] : [];
  });
}
