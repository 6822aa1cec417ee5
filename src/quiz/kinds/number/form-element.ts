import type { Locale } from '../../../i18n/locales.ts';
import type { AnswerForm } from '../../answer-form.ts';
import { sentence } from '../../sentence.ts';
import { inputIn, typedForm } from '../../typed-form-element.ts';
import type { NumberKey } from './key.ts';
import { markNumber, missOf } from './mark.ts';
import { isAmbiguous, readNumber } from './reading.ts';
import { writtenNumber } from './writing.ts';

/** Says back how a number was read that its reader may have meant otherwise. */
function tell(said: HTMLElement, { unit }: NumberKey, line: string): void {
  const { lang } = said.closest<HTMLElement>('[lang]')!;
  const read = isAmbiguous(line, lang as Locale) ? readNumber(line, unit) : 'number';
  const value = typeof read === 'number' && writtenNumber(read, lang);
  said.textContent = value === false ? '' : sentence(said.dataset['sayRead'], lang, { value });
}

export const form: AnswerForm = {
  ...typedForm<NumberKey>({ mark: markNumber, missOf, tell }),
  /** Before the answer is checked as well, so that it can be put right. */
  start(fields, key: NumberKey) {
    const input = inputIn(fields);
    const said = fields.querySelector<HTMLElement>('[data-said]')!;
    input.addEventListener('input', () => tell(said, key, input.value));
  },
  complaint(fields, { unit }: NumberKey) {
    const input = inputIn(fields);
    return input.dataset[readNumber(input.value, unit) === 'unit' ? 'sayUnit' : 'sayNumber'];
  },
};
