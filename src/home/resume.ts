import type { Progress } from '../progress/fold.ts';

export interface ReadableSection {
  id: string;
  minutes: number;
  questions: readonly string[];
}

export interface ReadableChapter {
  id: string;
  sections: readonly ReadableSection[];
}

/** What the crane holds. */
export interface Resume {
  chapter: string;
  /** Start: nothing of it was read. Again: there is nothing left to read in the course. */
  state: 'start' | 'resume' | 'again';
  /** The section to go on with. */
  section?: string;
  /** Minutes of the sections not read yet. */
  left: number;
}

type Read = Progress['sections'];

/**
 * Where a reader goes on: in the chapter visited last, else in the next one that is not finished.
 * Undefined when there is no chapter.
 */
export function whereToResume(
  chapters: readonly ReadableChapter[],
  progress: Progress,
): Resume | undefined {
  const last = lastVisit(chapters, progress);
  const from = last ? chapters.indexOf(last.chapter) : 0;
  const inTurn = [...chapters.slice(from), ...chapters.slice(0, from)];
  const open = inTurn.find((chapter) => nextSection(chapter, progress.sections, 0));
  if (open === undefined) return inTurn[0] && { chapter: inTurn[0].id, state: 'again', left: 0 };
  const section = nextSection(open, progress.sections, open === last?.chapter ? last.section : 0);
  const begun = open === last?.chapter || open.sections.some(({ id }) => progress.sections.has(id));
  return {
    chapter: open.id,
    state: begun ? 'resume' : 'start',
    ...(section && { section }),
    left: left(open, progress.sections),
  };
}

function lastVisit(chapters: readonly ReadableChapter[], { visited }: Progress) {
  for (const { kind, id } of visited.toReversed()) {
    for (const chapter of chapters) {
      const section = chapter.sections.findIndex((candidate) =>
        kind === 'section' ? candidate.id === id : candidate.questions.includes(id),
      );
      if (section >= 0) return { chapter, section };
    }
  }
  return undefined;
}

/** The first unread section from there on, else the first one that was passed over. */
const nextSection = ({ sections }: ReadableChapter, read: Read, from: number) =>
  [...sections.slice(from), ...sections].find(({ id }) => !read.has(id))?.id;

const left = ({ sections }: ReadableChapter, read: Read): number =>
  sections.filter(({ id }) => !read.has(id)).reduce((sum, { minutes }) => sum + minutes, 0);
