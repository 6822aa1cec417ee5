import fc from 'fast-check';
import type {
  ChapterOutline,
  CourseOutline,
  QuestionOutline,
} from '../../../src/course/outline.ts';
import type { EventOf, ProgressEvent } from '../../../src/progress/event.ts';
import { fold } from '../../../src/progress/fold.ts';

const both = (text: string) => ({ fr: text, en: text });

const questionOf = (chapter: string, place: number, use: readonly string[]): QuestionOutline => ({
  id: `${chapter}-q${place}`,
  version: 1,
  kind: 'single',
  section: `${chapter}-s${place % 4}`,
  objective: `${chapter}-o${place % 3}`,
  use,
});

const chapterOf = (
  id: string,
  number: number,
  uses: readonly (readonly string[])[],
): ChapterOutline => ({
  id,
  commands: 0,
  number,
  title: both(id),
  sections: [0, 1, 2, 3].map((place) => ({
    id: `${id}-s${place}`,
    number: `${number}.${place + 1}`,
    title: both(`section ${place}`),
    minutes: 5,
  })),
  objectives: [0, 1, 2].map((place) => ({ id: `${id}-o${place}`, text: both(`aim ${place}`) })),
  questions: uses.map((use, place) => questionOf(id, place, use)),
  exercises: [],
});

export const courseOf = (banks: Record<string, readonly (readonly string[])[]>): CourseOutline => ({
  edition: '2026',
  chapters: Object.entries(banks).map(([id, uses], place) => chapterOf(id, place + 1, uses)),
  tracks: [],
});

const use = fc.subarray(['text', 'test', 'exam', 'room'], { minLength: 1 });

/** One to four chapters with up to thirty questions each. */
export const anyCourse: fc.Arbitrary<CourseOutline> = fc
  .array(fc.array(use, { maxLength: 30 }), { minLength: 1, maxLength: 4 })
  .map((banks) => courseOf(Object.fromEntries(banks.map((bank, place) => [`c${place}`, bank]))));

export const answered = (
  question: string,
  at: number,
  fraction: number | null,
  more: Partial<EventOf<'answer'>> = {},
): EventOf<'answer'> => ({
  schema: 1,
  id: `${question} ${at}`,
  at,
  device: 'desk',
  type: 'answer',
  question,
  version: 1,
  response: ['a'],
  state:
    fraction === null
      ? 'unmarked'
      : fraction === 1
        ? 'right'
        : fraction === 0
          ? 'wrong'
          : 'partial',
  fraction,
  mode: 'practice',
  attempt: 1,
  hints: 0,
  language: 'fr',
  ...more,
});

/** A test handed in, as the log has it. */
export function handedIn(
  questions: readonly string[],
  answers: readonly EventOf<'answer'>[],
  more: Partial<EventOf<'test-started'>> = {},
) {
  const stamp = { schema: 1, device: 'desk' } as const;
  const events: ProgressEvent[] = [
    {
      ...stamp,
      id: 's',
      at: 1,
      type: 'test-started',
      test: 't',
      form: 'chapter',
      chapters: ['a'],
      questions: [...questions],
      seed: 'seed',
      ...more,
    },
    ...answers.map((answer) => ({ ...answer, test: 't' })),
    { ...stamp, id: 'e', at: 99, type: 'test-ended', test: 't', seconds: 60 },
  ];
  return fold(events).tests.get('t')!;
}
