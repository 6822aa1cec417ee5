import type { AnswerForm } from './answer-form.ts';
import { hideVerdict, showVerdict } from './verdict-element.ts';

const inputsIn = (fields: HTMLFieldSetElement) => [
  ...fields.querySelectorAll<HTMLInputElement>('.opt > input'),
];

const rowOf = (input: HTMLInputElement): HTMLElement => input.parentElement!;

const judge = (input: HTMLInputElement): void =>
  showVerdict(rowOf(input), input.checked ? 'ticked' : 'unticked');

function forget(input: HTMLInputElement): void {
  input.checked = false;
  hideVerdict(rowOf(input));
}

/** Radio buttons or checkboxes, one a choice. */
export const choiceForm: Omit<AnswerForm, 'mark'> = {
  read: (fields) =>
    inputsIn(fields)
      .filter((input) => input.checked)
      .map((input) => input.value),
  write(fields, response) {
    const chosen: unknown[] = Array.isArray(response) ? response : [];
    for (const input of inputsIn(fields)) input.checked = chosen.includes(input.value);
  },
  reveal: (fields) => inputsIn(fields).forEach(judge),
  clear: (fields) => inputsIn(fields).forEach(forget),
};
