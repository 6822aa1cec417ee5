import { attribute, isComponent } from '../../markdown/tree.ts';
import { idsOf, isUnread, type ChapterText, type Course, type Listing } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { findAll } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { suggestion } from '../suggest.ts';
import { textsIn } from './all.ts';

/** What a chapter's text names must be there: figures, terms, questions, exercises. */
export const references = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) =>
    textsIn(chapter).flatMap((text) => [
      ...named(text, 'Figure', 'is', 'figure-unknown', Object.keys(course.figures)),
      ...named(text, 'Term', 'id', 'term-unknown', known(course.glossary)),
      ...named(text, 'Question', 'id', 'question-unknown', known(chapter.questions)),
      ...named(text, 'Exercise', 'id', 'exercise-unknown', known(chapter.exercises)),
    ]),
  );

/** Nobody can tell what a file that could not be read would have held. */
const known = (listing: Listing<unknown>): string[] | undefined =>
  isUnread(listing) ? undefined : idsOf(listing);

type UnknownRule = 'figure-unknown' | 'term-unknown' | 'question-unknown' | 'exercise-unknown';

function named(
  { file, nodes }: ChapterText,
  name: string,
  key: string,
  rule: UnknownRule,
  names: string[] | undefined,
): Problem[] {
  if (names === undefined) return [];
  return findAll(nodes, (node) => isComponent(node, name)).flatMap((node) => {
    const id = attribute(node, key);
    if (id === undefined || id === '' || names.includes(id)) return [];
    return [problem(rule, placeOf(file, node), { id, near: suggestion(id, names) })];
  });
}
