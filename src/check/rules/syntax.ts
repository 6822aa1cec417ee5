import type { Node } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { findAll, walk } from '../../markdown/nodes.ts';
import { offsetAt, placeAt, placeOf, spanOf } from '../source/node.ts';
import { allTexts } from './all.ts';

/** What is no Markdown of ours: JavaScript, front matter, constructs outside the vocabulary. */
export const syntax = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...faults(text),
    ...javascript(text),
    ...foreign(text),
    ...escapedSigns(text),
  ]);

const faults = ({ file, faults: found }: ChapterText): Problem[] =>
  found.map(({ rule, line, column, found: tag }) =>
    problem(rule, { file, line, column }, { tag: `\`${tag}\`` }),
  );

function javascript({ file, nodes }: ChapterText): Problem[] {
  const found: Problem[] = [];
  walk(nodes, (node) => {
    const place = placeOf(file, node);
    if (node.type === 'mdxjsEsm') {
      const statement = /^\w+/.exec(node.value ?? '')?.[0] ?? 'import';
      found.push(problem('import-export', place, { statement }));
    }
    if (/^mdx(Flow|Text)Expression$/.test(node.type)) found.push(problem('expression', place));
    if (node.type === 'yaml' || node.type === 'toml') found.push(problem('front-matter', place));
    if (hasExpression(node)) found.push(problem('expression', place));
  });
  return found;
}

const hasExpression = (node: Node): boolean =>
  node.attributes?.some(
    ({ type, value }) =>
      type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
  ) ?? false;

const STRANGERS: Record<string, { what: string; instead: string }> = {
  delete: {
    what: 'Text struck through',
    instead: 'Remove `~`; put a tilde that is meant in backticks.',
  },
  footnoteReference: {
    what: 'A footnote',
    instead: 'Put it in the text, or in <Notes> for the trainer.',
  },
  footnoteDefinition: {
    what: 'A footnote',
    instead: 'Put it in the text, or in <Notes> for the trainer.',
  },
  linkReference: {
    what: 'A link by reference',
    instead: 'Write `[words](#id)` or `[words](https://…)`.',
  },
  imageReference: {
    what: 'An image by reference',
    instead: 'Write `![what it shows](file.png "caption")`.',
  },
  definition: {
    what: 'The definition of a link',
    instead: 'Write `[words](https://…)` where the link stands.',
  },
  break: {
    what: 'A line break inside a paragraph',
    instead: 'Remove the backslash or the two spaces; begin a new paragraph.',
  },
  html: { what: 'HTML', instead: 'Use Markdown, or a component of the vocabulary.' },
};

const foreign = ({ file, nodes }: ChapterText): Problem[] =>
  findAll(nodes, ({ type }) => type in STRANGERS).map((node) =>
    problem('not-in-vocabulary', placeOf(file, node), STRANGERS[node.type]),
  );

/** Braces and brackets that are escaped, or written as entities, read as text. */
function escapedSigns({ file, source, nodes }: ChapterText): Problem[] {
  return findAll(nodes, ({ type }) => type === 'text').flatMap((node) => {
    const sign = /[{}<>]/.exec(node.value ?? '')?.[0];
    if (sign === undefined || node.position === undefined) return [];
    const { start, end } = spanOf(node);
    const from = offsetAt(source, start.line, start.column);
    const written = source.slice(from, offsetAt(source, end.line, end.column));
    const offset = written.search(/[{}<>]|&[lg]t;|&#/);
    const rule = '{}'.includes(sign) ? 'braces' : 'angle-bracket';
    return [problem(rule, placeAt(file, source, from + Math.max(offset, 0)))];
  });
}
