import type { EventType } from '../progress/event.ts';
import type { ImportPlan } from '../progress/import-plan.ts';

/** Lines of the table that says what a file brings, in their order; those of zero are not shown. */
export const rows = [
  'answer',
  'read',
  'review',
  'tests',
  'ended',
  'hint',
  'exercises',
  'bookmarks',
  'corrections',
  'drafts',
  'notes',
  'unknown',
  'back',
  'here',
  'future',
  'broken',
] as const;

export type Row = (typeof rows)[number];

const rowOf: Partial<Record<EventType, Row>> = {
  answer: 'answer',
  read: 'read',
  review: 'review',
  'test-started': 'tests',
  'test-ended': 'ended',
  hint: 'hint',
  'exercise-done': 'exercises',
  bookmarked: 'bookmarks',
};

/** What stands in each line. New events are in exactly one of them. */
export function countsOf(plan: ImportPlan): Record<Row, number> {
  const counts = Object.fromEntries(rows.map((row) => [row, 0])) as Record<Row, number>;
  for (const [type, count] of Object.entries(plan.fresh))
    counts[rowOf[type as EventType] ?? 'corrections'] += count;
  const { unknown, back, here, future, broken } = plan;
  return {
    ...counts,
    drafts: plan.drafts.length,
    notes: plan.notes.length,
    unknown,
    back,
    here,
    future,
    broken,
  };
}
