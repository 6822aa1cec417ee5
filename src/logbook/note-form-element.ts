import type { Note } from '../progress/database.ts';
import { make } from './make-element.ts';
import { tell } from './undo-element.ts';
import type { View } from './view-element.ts';

/** What the log takes of one text (progress/parse.ts). */
const LONGEST = 10_000;

/** A note being edited, in its place. Escape leaves it as it was; an empty one is removed. */
export function noteForm(
  note: Note,
  number: string,
  view: View,
  done: () => void,
): HTMLFormElement {
  const { say } = view;
  const area = make('textarea', { rows: 5, maxlength: LONGEST });
  area.value = note.text;
  const cancel = make('button', { type: 'button', class: 'btn quiet' }, say('kept.cancel'));
  const form = make(
    'form',
    { class: 'note-form' },
    make('label', {}, make('span', { class: 'label' }, say('kept.label', { number })), area),
    make('p', { class: 'acts' }, make('button', { class: 'btn' }, say('kept.save')), cancel),
  );
  const leave = (): void => {
    form.remove();
    done();
  };
  cancel.addEventListener('click', leave);
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(note, area.value, view).then(leave);
  });
  return form;
}

async function save({ id }: Note, text: string, view: View): Promise<void> {
  await view.log.keepNote(id, text);
  view.notes = await view.log.notes();
  const isGone = text.trim() === '';
  tell(view, view.say(isGone ? 'kept.removedNote' : 'kept.saved'));
}
