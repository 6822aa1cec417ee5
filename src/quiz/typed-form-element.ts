import type { AnswerForm } from './answer-form.ts';
import type { Mark } from './mark.ts';
import { tellMiss } from './misses-element.ts';
import { hideVerdict, showVerdict } from './verdict-element.ts';

/** What a kind does with the line that was typed. */
export interface TypedKind<Key> {
  mark(key: Key, line: unknown): Mark;
  /** The place of the foreseen wrong answer that was given, or -1. */
  missOf(key: Key, line: string): number;
  /** Fills `[data-said]`, whose `data-say-…` bring the words, with what there is to say. */
  tell?(said: HTMLElement, key: Key, line: string): void;
}

export const inputIn = (fields: HTMLFieldSetElement): HTMLInputElement =>
  fields.querySelector<HTMLInputElement>('.typed input')!;

const rowIn = (fields: HTMLFieldSetElement) => fields.querySelector<HTMLElement>('.typed')!;

const saidIn = (fields: HTMLFieldSetElement) => fields.querySelector<HTMLElement>('[data-said]');

/** A row `.typed` with one line to type in, and what is to be said of it. */
export const typedForm = <Key>(kind: TypedKind<Key>): AnswerForm => ({
  mark: (key: Key, line) => kind.mark(key, line),
  read: (fields) => inputIn(fields).value,
  write(fields, response) {
    if (typeof response === 'string') inputIn(fields).value = response;
  },
  reveal(fields, key: Key) {
    const input = inputIn(fields);
    input.readOnly = true;
    showVerdict(rowIn(fields), kind.mark(key, input.value).state);
    kind.tell?.(saidIn(fields)!, key, input.value);
    tellMiss(fields, kind.missOf(key, input.value), input.value.trim());
  },
  clear(fields) {
    const input = inputIn(fields);
    input.readOnly = false;
    input.value = '';
    hideVerdict(rowIn(fields));
    saidIn(fields)?.replaceChildren();
    tellMiss(fields);
  },
});
