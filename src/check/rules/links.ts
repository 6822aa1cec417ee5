import type { Node } from '../../markdown/tree.ts';
import { idsOf, isUnread, type Chapter, type ChapterText, type Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { sectionIds } from '../source/headings.ts';
import { findAll } from '../../markdown/nodes.ts';
import { offsetAt, placeOf, spanOf } from '../source/node.ts';
import { valueAt } from '../source/schema.ts';
import { entriesAt } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';
import { allTexts } from './all.ts';

/** Links: to something of the course, or out by https, always on words. */
export const links = (course: Course): Problem[] => {
  const targets = linkTargets(course);
  return allTexts(course).flatMap((text) =>
    findAll(text.nodes, ({ type }) => type === 'link').flatMap((node) =>
      judged(node, text, targets),
    ),
  );
};

function judged(node: Node, text: ChapterText, targets: Set<string> | undefined): Problem[] {
  const url = node.url ?? '';
  const place = placeOf(text.file, node);
  if (isBare(node, text)) return [problem('link-bare', place, { url })];
  if (!url.startsWith('#'))
    return url.startsWith('https://') ? [] : [problem('link-form', place, { url })];
  const id = url.slice(1);
  if (targets === undefined || targets.has(id)) return [];
  return [problem('link-target', place, { id, near: suggestion(id, targets) })];
}

/** An address in the text that the parser made a link of. */
function isBare(node: Node, { source }: ChapterText): boolean {
  const { line, column } = spanOf(node).start;
  return source[offsetAt(source, line, column)] !== '[';
}

/** Sections, questions and exercises of the whole course; old ids of sections lead on. */
function linkTargets({ chapters }: Course): Set<string> | undefined {
  const unread = chapters.some(
    ({ questions, exercises }) => isUnread(questions) || isUnread(exercises),
  );
  if (unread) return undefined;
  return new Set(
    chapters.flatMap((chapter) => [
      `${chapter.id}-keep`,
      ...sectionIds(chapter),
      ...formerIds(chapter),
      ...idsOf(chapter.questions),
      ...idsOf(chapter.exercises),
    ]),
  );
}

const formerIds = ({ sheet }: Chapter): string[] =>
  sheet === undefined
    ? []
    : entriesAt(sheet.yaml, ['sections']).flatMap(({ raw }) => {
        const former = valueAt(raw, ['formerly']);
        return Array.isArray(former) ? (former as string[]) : [];
      });
