import type { CourseData } from '../course/schema/course.ts';
import type { ChapterBook } from '../library/library.ts';
import type { ReadableTrack } from '../library/tracks.ts';

/** What a training firm hands out of a track, in numbers. */
export interface ProgrammeFacts {
  /** As planned in days; the chapters' own minutes where no day is planned. */
  minutes: number;
  days: { minutes: number; blocks: CourseData['tracks'][number]['days'][number]['blocks'] }[];
  questions: number;
  /** Questions asked in the text or in the room. */
  asked: number;
  exercises: number;
  /** Ids of chapters that the track builds on without going through them. */
  before: string[];
}

export function programmeFacts({
  track,
  chapters,
  minutes,
}: ReadableTrack<ChapterBook>): ProgrammeFacts {
  const days = track.days.map(({ blocks }) => ({
    blocks,
    minutes: blocks.reduce((sum, block) => sum + block.minutes, 0),
  }));
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const own = new Set(chapters.map(({ id }) => id));
  const needs = chapters.flatMap(({ data }) => data.needs).filter((id) => !own.has(id));
  return {
    days,
    minutes: days.length === 0 ? minutes : days.reduce((sum, day) => sum + day.minutes, 0),
    questions: questions.length,
    asked: questions.filter(({ use }) => use.includes('text') || use.includes('room')).length,
    exercises: chapters.reduce((sum, chapter) => sum + chapter.exercises.length, 0),
    before: [...new Set(needs)],
  };
}
