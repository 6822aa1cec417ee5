import { showAnswers } from '../deck/question-element.ts';

/** What the trainer alone sees of a slide: own notes first, then answers, help and links. */
export function notesForYou(slide: HTMLElement): HTMLElement[] {
  const answers = slide.querySelectorAll<HTMLElement>('form.answers');
  return [
    ...copies(slide, '.notes.trainer'),
    ...[...answers].map(answered),
    ...copies(slide, '.notes:is(.help, .links)'),
  ];
}

/** What is said, in order; a step's note begins with what the step shows. */
export function notesToSay(slide: HTMLElement): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>('.notes.said')].map((note) => {
    const copy = asDiv(note);
    const point = pointOf(note);
    if (point) copy.prepend(point);
    return copy;
  });
}

/** Marks the notes of the step that the screen shows. */
export function markStep(notes: ParentNode, press: number): void {
  for (const note of notes.querySelectorAll<HTMLElement>('[data-press]')) {
    note.classList.toggle('now', Number(note.dataset['press']) === press);
  }
}

/** The list item or caption that a note belongs to, without the note. */
function pointOf(note: HTMLElement): HTMLElement | undefined {
  const item = note.dataset['press'] === undefined ? null : note.parentElement;
  if (!item) return undefined;
  const point = document.createElement('p');
  point.className = 'point';
  point.append(...[...item.cloneNode(true).childNodes].filter(isShown));
  return point;
}

const isShown = (node: Node): boolean =>
  !(node instanceof Element) || !node.matches('.notes, ul, ol, pre');

const copies = (slide: HTMLElement, selector: string): HTMLElement[] =>
  [...slide.querySelectorAll<HTMLElement>(selector)].map(asDiv);

/** An aside in a section would be a landmark of its own. */
function asDiv(note: HTMLElement): HTMLElement {
  const copy = document.createElement('div');
  copy.className = note.className.replace('notes', 'note');
  const { press } = note.dataset;
  if (press !== undefined) copy.dataset['press'] = press;
  copy.append(...note.cloneNode(true).childNodes);
  return copy;
}

/** The answers of a question, all with their reasons, for reading alone. */
function answered(form: HTMLElement): HTMLElement {
  const copy = form.cloneNode(true) as HTMLElement;
  showAnswers(copy, true);
  for (const why of copy.querySelectorAll<HTMLElement>('.why')) why.hidden = false;
  for (const input of copy.querySelectorAll('input, .press')) input.remove();
  const list = document.createElement('div');
  list.className = 'note key';
  list.append(...copy.querySelectorAll('.answer'));
  return list;
}
