import type { AnswerForm } from './answer-form.ts';

const inputsIn = (fields: HTMLFieldSetElement) => [
  ...fields.querySelectorAll<HTMLInputElement>('.opt > input'),
];

const rowOf = (input: HTMLInputElement): HTMLElement => input.parentElement!;

/** Shows the one verdict that the page prepared for this row, ticked or not; it may have none. */
function judge(input: HTMLInputElement): void {
  const now = input.checked ? 'ticked' : 'unticked';
  for (const verdict of rowOf(input).querySelectorAll<HTMLElement>('.verdict')) {
    verdict.hidden = verdict.dataset['when'] !== now;
    if (!verdict.hidden) rowOf(input).dataset['result'] = verdict.className;
  }
}

function forget(input: HTMLInputElement): void {
  input.checked = false;
  delete rowOf(input).dataset['result'];
  for (const verdict of rowOf(input).querySelectorAll<HTMLElement>('.verdict'))
    verdict.hidden = true;
}

/** Radio buttons or checkboxes, one a choice. */
export const choiceForm: Omit<AnswerForm, 'mark'> = {
  read: (fields) =>
    inputsIn(fields)
      .filter((input) => input.checked)
      .map((input) => input.value),
  reveal: (fields) => inputsIn(fields).forEach(judge),
  clear: (fields) => inputsIn(fields).forEach(forget),
};
