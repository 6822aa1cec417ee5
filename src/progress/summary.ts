import type { ProgressEvent } from './event.ts';
import { earned } from './earned.ts';
import { fold, type Progress } from './fold.ts';

/** Ids of what a chapter holds, as the build counted them: never of what the log happens to have. */
export interface ChapterOutline {
  sections: readonly string[];
  questions: readonly string[];
}

export interface ChapterProgress {
  /** Sections read, out of `sections`. */
  read: number;
  sections: number;
  /** Questions whose latest mark stands, out of `questions`. */
  practised: number;
  questions: number;
  /** Sum of the latest marks, out of `practised`: each question is worth 1. */
  mark: number;
  /** The one definition: every section is read. Questions have their own count. */
  done: boolean;
  /** What was read or answered last in this chapter. */
  resume?: { kind: 'section' | 'question'; id: string };
}

/** How far a reader is in a chapter. */
export const chapterProgress = (
  events: Iterable<ProgressEvent>,
  outline: ChapterOutline,
): ChapterProgress => summarize(fold(events), outline);

/** The same from a fold, where several chapters are summed up. */
export function summarize(progress: Progress, outline: ChapterOutline): ChapterProgress {
  const read = outline.sections.filter((id) => progress.sections.has(id)).length;
  const marks = outline.questions.flatMap((id) => {
    const latest = progress.questions.get(id)?.latest;
    return latest ? (earned(latest) ?? []) : [];
  });
  const resume = progress.visited.findLast(({ kind, id }) =>
    (kind === 'section' ? outline.sections : outline.questions).includes(id),
  );
  return {
    read,
    sections: outline.sections.length,
    practised: marks.length,
    questions: outline.questions.length,
    mark: marks.reduce((sum, mark) => sum + mark, 0),
    done: read === outline.sections.length,
    ...(resume && { resume: { kind: resume.kind, id: resume.id } }),
  };
}
