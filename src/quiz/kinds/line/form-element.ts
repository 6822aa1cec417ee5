import type { AnswerForm } from '../../answer-form.ts';
import { hideVerdict, showVerdict } from '../../verdict-element.ts';
import { lineSteps } from './keys.ts';
import { markLine } from './mark.ts';

const rowsIn = (fields: HTMLFieldSetElement) => [
  ...fields.querySelectorAll<HTMLElement>('[data-line]'),
];

const boxIn = (row: HTMLElement): HTMLInputElement => row.querySelector('input')!;

const remarkIn = (row: HTMLElement): HTMLElement => row.querySelector('.remark')!;

/** The entry of a line among the explanations below the form; most lines have none. */
const entryOf = (row: HTMLElement): HTMLElement | null =>
  row.closest('quiz-question')!.querySelector(`[data-why-of="${row.dataset['line']!}"]`);

/** Shows what became of a line, and takes its why from the explanations to the line. */
function reveal(row: HTMLElement): void {
  const [box, remark, entry] = [boxIn(row), remarkIn(row), entryOf(row)];
  showVerdict(row, box.checked ? 'ticked' : 'unticked');
  remark.hidden = row.dataset['result'] === undefined;
  if (entry) entry.hidden = true;
  if (remark.hidden) return;
  box.setAttribute('aria-describedby', remark.id);
  const why = entry?.querySelector('[data-why]');
  if (why) remark.append(' ', why);
}

function clear(row: HTMLElement): void {
  const [box, remark, entry] = [boxIn(row), remarkIn(row), entryOf(row)];
  const why = remark.querySelector('[data-why]');
  if (why) entry!.lastElementChild!.append(why);
  if (entry) entry.hidden = false;
  remark.hidden = true;
  hideVerdict(row);
  box.checked = false;
  box.removeAttribute('aria-describedby');
}

/** Without the entries that went to their lines, a list may have nothing left to say. */
function hideEmptyList(fields: HTMLFieldSetElement): void {
  for (const list of fields.closest('quiz-question')!.querySelectorAll('ul:has([data-why-of])'))
    (list as HTMLElement).hidden = list.querySelector('[data-why-of]:not([hidden])') === null;
}

/** Up and down go from line to line, besides Tab. */
function move(event: KeyboardEvent, boxes: HTMLInputElement[]): void {
  const step = lineSteps[event.key];
  const place = boxes.indexOf(event.target as HTMLInputElement);
  if (step === undefined || place === -1) return;
  event.preventDefault();
  boxes[place + step]?.focus();
}

export const form: AnswerForm = {
  mark: markLine,
  start(fields) {
    const boxes = rowsIn(fields).map(boxIn);
    fields.addEventListener('keydown', (event) => move(event, boxes));
  },
  read: (fields) =>
    rowsIn(fields)
      .map(boxIn)
      .filter((box) => box.checked)
      .map((box) => Number(box.value)),
  write(fields, response) {
    const ticked: unknown[] = Array.isArray(response) ? response : [];
    for (const box of rowsIn(fields).map(boxIn)) box.checked = ticked.includes(Number(box.value));
  },
  reveal(fields) {
    rowsIn(fields).forEach(reveal);
    hideEmptyList(fields);
  },
  clear(fields) {
    rowsIn(fields).forEach(clear);
    hideEmptyList(fields);
  },
};
