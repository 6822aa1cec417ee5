import type { ChapterOutline, CourseOutline, SectionOutline } from '../course/outline.ts';
import type { Progress } from '../progress/fold.ts';

export interface NextSection {
  chapter: ChapterOutline;
  section: SectionOutline;
}

/**
 * Where the reader goes on: the first unread section from the place visited last, then of the
 * chapters after it, then of those before. Undefined when all is read.
 */
export function nextSection(
  { chapters }: CourseOutline,
  { visited, sections }: Pick<Progress, 'visited' | 'sections'>,
): NextSection | undefined {
  const places = chapters.flatMap((chapter) =>
    chapter.sections.map((section) => ({ chapter, section })),
  );
  const byId = new Map(places.map(({ section }, place) => [section.id, place]));
  const asked = new Map(chapters.flatMap((one) => one.questions.map((q) => [q.id, q.section])));
  const placeOf = (id: string): number | undefined => byId.get(asked.get(id) ?? id);
  const last = visited.findLast(({ id }) => placeOf(id) !== undefined);
  const from = (last && placeOf(last.id)) ?? 0;
  const inTurn = [...places.slice(from), ...places.slice(0, from)];
  return inTurn.find(({ section }) => !sections.has(section.id));
}
