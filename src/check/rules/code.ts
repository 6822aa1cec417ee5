import { isCommand } from '../../markdown/lines.ts';
import type { Node } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { findAll } from '../../markdown/nodes.ts';
import { placeOf, spanOf } from '../source/node.ts';
import { shownBlocks } from '../../markdown/slides.ts';
import { allTexts } from './all.ts';

const LANGUAGES = ['bash', 'console', 'text', 'json'];

/** Fenced blocks: commands and recorded output; everything else is a file. */
export const fences = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...findAll(text.nodes, isFence).flatMap((node) => marks(node, placeOf(text.file, node))),
    ...shownBlocks(text.nodes)
      .filter(isFence)
      .flatMap((node) => size(node, text)),
  ]);

const isFence = ({ type }: Node): boolean => type === 'code';

function marks(node: Node, place: Place): Problem[] {
  const { lang, meta, value = '' } = node;
  const language = lang ? `\`${lang}\`` : 'with no language';
  const invented = /\billustration\b/.test(meta ?? '') && /\b[0-9a-f]{12,}\b/.test(value);
  return [
    ...(LANGUAGES.includes(lang ?? '') ? [] : [problem('fence-language', place, { language })]),
    ...(invented ? [problem('illustration-digest', place)] : []),
  ];
}

function size(node: Node, { file }: ChapterText): Problem[] {
  const lines = (node.value ?? '').split('\n');
  const command = isCommand(node.lang ?? '');
  const limit = command ? limits.commandLines : limits.outputLines;
  const { line, column } = spanOf(node).start;
  const what = command ? 'The block of commands' : 'The output';
  const instead = command
    ? 'Split it, or make it a file in code/ and show it with <Code>.'
    : 'Cut the output to the lines that matter.';
  return [
    ...(lines.length > limit
      ? [
          problem(
            'code-lines',
            { file, line, column },
            { what, count: lines.length, limit, instead },
          ),
        ]
      : []),
    ...wideLines(lines, (index) => ({
      file,
      line: line + 1 + index,
      column: limits.codeColumns + 1,
    })),
  ];
}

/** Lines that a slide would clip; `at` gives the place of a line by its index. */
export const wideLines = (lines: string[], at: (index: number) => Place): Problem[] =>
  lines
    .map((line, index) => ({ count: [...line].length, index }))
    .filter(({ count }) => count > limits.codeColumns)
    .map(({ count, index }) =>
      problem('code-columns', at(index), { line: index + 1, count, limit: limits.codeColumns }),
    );
