import type { ChapterOutline } from '../course/outline.ts';
import type { Words } from '../i18n/locales.ts';
import type { Extra } from './session.ts';

/** A chapter as a session is composed of it. */
export interface SessionChapter {
  id: string;
  /** Place in the course, from 1; also its hue. */
  number: number;
  title: Words;
  sections: SessionSection[];
}

export interface SessionSection {
  id: string;
  /** As painted: "2.4". */
  number: string;
  title: Words;
  minutes: number;
  skippable: boolean;
  /** Ids that it had before. */
  formerly: readonly string[];
  /** Minutes of the questions put to the room in it. */
  questions: number;
  /** Minutes of its exercises. */
  exercises: number;
}

/** What the check counts for a question put to the room, in minutes. */
export const questionMinutes = 2;

export const sessionChapter = (outline: ChapterOutline): SessionChapter => ({
  id: outline.id,
  number: outline.number,
  title: outline.title,
  sections: outline.sections.map(
    ({ id, number, title, minutes, skippable = false, formerly = [] }) => {
      const asked = outline.questions.filter(
        ({ section, use }) => section === id && use.includes('text'),
      );
      const done = outline.exercises.filter(({ section }) => section === id);
      return {
        id,
        number,
        title,
        minutes,
        skippable,
        formerly,
        questions: asked.length * questionMinutes,
        exercises: sum(done.map((exercise) => exercise.minutes ?? 0)),
      };
    },
  ),
});

/** Minutes of a section, without what the session leaves out; a section takes one at least. */
export function minutesOf(section: SessionSection, without: readonly Extra[]): number {
  const left = sum(without.map((extra) => section[extra]));
  return left === 0 ? section.minutes : Math.max(1, section.minutes - left);
}

export const minutesOfAll = (
  sections: readonly SessionSection[],
  without: readonly Extra[],
): number => sum(sections.map((section) => minutesOf(section, without)));

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
