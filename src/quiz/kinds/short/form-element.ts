import type { AnswerForm } from '../../answer-form.ts';
import { hideVerdict, showVerdict } from '../../verdict-element.ts';
import { markShort, missOf, type ShortKey } from './mark.ts';

const inputIn = (fields: HTMLFieldSetElement): HTMLInputElement => fields.querySelector('input')!;

const rowIn = (fields: HTMLFieldSetElement): HTMLElement => fields.querySelector('.typed')!;

/** Of the misses that the page tells, the reader's alone, or all as long as nothing is checked. */
function tellMisses(fields: HTMLFieldSetElement, only?: number): void {
  const list = fields.closest('quiz-question')!.querySelector<HTMLElement>('[data-misses]');
  if (list === null) return;
  const misses = [...list.querySelectorAll<HTMLElement>('[data-miss]')];
  for (const [place, miss] of misses.entries()) miss.hidden = only !== undefined && place !== only;
  list.hidden = misses.every(({ hidden }) => hidden);
}

export const form: AnswerForm = {
  mark: markShort,
  read: (fields) => inputIn(fields).value,
  reveal(fields, key: ShortKey) {
    const input = inputIn(fields);
    input.readOnly = true;
    showVerdict(rowIn(fields), markShort(key, input.value).state);
    tellMisses(fields, missOf(key, input.value));
  },
  clear(fields) {
    const input = inputIn(fields);
    input.readOnly = false;
    input.value = '';
    hideVerdict(rowIn(fields));
    tellMisses(fields);
  },
};
