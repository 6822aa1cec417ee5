import type { CourseOutline } from '../course/outline.ts';
import type { Progress } from '../progress/fold.ts';

export interface Outdated {
  /** Marks shown that were given to another version of the question. */
  changed: number;
  /** Marked answers to questions that the course does not have, or no longer asks. */
  gone: number;
}

/** What is kept although the course has changed since. */
export function outdated({ chapters }: CourseOutline, { questions }: Progress): Outdated {
  const versions = new Map(
    chapters.flatMap((chapter) => chapter.questions.map(({ id, version }) => [id, version])),
  );
  let changed = 0;
  let gone = 0;
  for (const [id, { latest, tries }] of questions) {
    const version = versions.get(id);
    if (version === undefined) gone += tries;
    else if (latest && latest.version !== version) changed += 1;
  }
  return { changed, gone };
}
