import { markOf } from './figures.ts';
import { offerUndo, undoEvents } from './undo-element.ts';
import type { View } from './view-element.ts';

/** A section counts as unread again. */
export async function eraseReading(view: View, section: string): Promise<void> {
  const { log, outline, root, say } = view;
  const found = outline.chapters
    .flatMap(({ sections }) => sections)
    .find(({ id }) => id === section);
  if (!found) return;
  const event = await log.append({ type: 'read-erased', section });
  const back = () => root.querySelector<HTMLElement>(`[data-section="${section}"] [data-act]`);
  const words = say('unread', { number: found.number });
  offerUndo(view, words, () => undoEvents(view, [event]), back);
}

/** The marks shown for a chapter's questions are erased, in one transaction. */
export async function eraseMarks(view: View, id: string): Promise<void> {
  const { log, outline, progress, root, say } = view;
  const chapter = outline.chapters.find((one) => one.id === id);
  const marked = chapter?.questions.filter(
    (question) => markOf(progress.questions.get(question.id)) !== undefined,
  );
  if (!marked || marked.length === 0) return;
  const events = await log.appendAll(
    marked.map((question) => ({ type: 'mark-erased', question: question.id })),
  );
  const back = () => root.querySelector<HTMLElement>(`[data-chapter="${id}"] [data-act="erase"]`);
  const words = say.count('erased', events.length);
  offerUndo(view, words, () => undoEvents(view, events), back);
}
