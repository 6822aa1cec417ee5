import type { AnswerForm } from './answer-form.ts';
import type { PartResults } from './parts.ts';
import { hideVerdict, showVerdict } from './verdict-element.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const rowsIn = (fields: HTMLFieldSetElement) => [
  ...fields.querySelectorAll<HTMLElement>('[data-part]'),
];

const fieldIn = (row: HTMLElement): Field => row.querySelector<Field>('input, select')!;

/** Kept in reach of the keyboard: a list that cannot be read-only loses its other options. */
function lock(field: Field, locked: boolean): void {
  if (field instanceof HTMLInputElement) field.readOnly = locked;
  else for (const option of field.options) option.disabled = locked && !option.selected;
}

const read = (fields: HTMLFieldSetElement): Record<string, string> =>
  Object.fromEntries(rowsIn(fields).map((row) => [row.dataset['part']!, fieldIn(row).value]));

/** A list would show nothing at all for a value that it does not have. */
const mayHold = (field: Field, value: string): boolean =>
  field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);

function write(fields: HTMLFieldSetElement, response: unknown): void {
  const values = new Map(Object.entries(response ?? {}));
  for (const row of rowsIn(fields)) {
    const value: unknown = values.get(row.dataset['part']!);
    const field = fieldIn(row);
    if (typeof value === 'string' && mayHold(field, value)) field.value = value;
  }
}

function clear(fields: HTMLFieldSetElement): void {
  for (const row of rowsIn(fields)) {
    const field = fieldIn(row);
    lock(field, false);
    field.value = '';
    hideVerdict(row);
  }
}

/** Rows `[data-part]` with a list or a text input each. */
export const partsForm = (
  resultsOf: (key: never, response: unknown) => PartResults,
): Omit<AnswerForm, 'mark'> => ({
  read,
  write,
  reveal(fields, key) {
    const results = resultsOf(key, read(fields));
    for (const row of rowsIn(fields)) {
      lock(fieldIn(row), true);
      if (!('state' in results)) showVerdict(row, results.get(row.dataset['part']!)!);
    }
  },
  clear,
});
