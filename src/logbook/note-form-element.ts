import type { Note } from '../progress/database.ts';
import { mergeNotes } from '../progress/merge-notes.ts';
import { LONGEST_NOTE } from '../progress/read-file.ts';
import { make } from './make-element.ts';
import { tell } from './undo-element.ts';
import type { View } from './view-element.ts';

/** A note being edited, in its place. Escape leaves it as it was; an empty one is removed. */
export function noteForm(
  note: Note,
  number: string,
  view: View,
  done: () => void,
): HTMLFormElement {
  const { say } = view;
  const area = make('textarea', { rows: 5, maxlength: LONGEST_NOTE });
  area.value = note.text;
  const cancel = make('button', { type: 'button', class: 'btn quiet' }, say('kept.cancel'));
  const form = make(
    'form',
    { class: 'note-form' },
    make('label', {}, make('span', { class: 'label' }, say('kept.label', { number })), area),
    make('p', { class: 'acts' }, make('button', { class: 'btn' }, say('kept.save')), cancel),
  );
  // What has changed meanwhile was not shown (kept-element.ts).
  const leave = async (): Promise<void> => {
    view.notes = await view.log.notes();
    form.remove();
    done();
  };
  cancel.addEventListener('click', () => void leave());
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && void leave());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(note, area.value, view).then(leave);
  });
  return form;
}

async function save(note: Note, text: string, view: View): Promise<void> {
  const stored = (await view.log.notes()).find(({ id }) => id === note.id);
  await view.log.keepNote(note.id, textToKeep(note, text, stored));
  const isGone = text.trim() === '';
  tell(view, view.say(isGone ? 'kept.removedNote' : 'kept.saved'));
}

/** What an import or another tab has written while `note` was being edited stays, below. */
export function textToKeep(note: Note, text: string, stored: Note | undefined): string {
  if (!stored || stored.text === note.text || text.trim() === '') return text;
  return mergeNotes({ ...note, at: Date.now(), text }, stored).text;
}
