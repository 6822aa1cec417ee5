import { readPreference } from '../progress/preferences.ts';
import { certaintyMark, isCertainty, type Certainty } from './certainty.ts';
import { sentence } from './sentence.ts';

/**
 * Adds to a question's form the page's `<template data-certainty>` (Certainty.astro) when the reader
 * wishes to be asked; takes it away again when they no longer do.
 */
export function askCertainty(question: HTMLElement): void {
  const asked = fieldsOf(question);
  if (readPreference('certainty') !== 'on') asked?.remove();
  else if (asked === null) addTo(question);
}

function addTo(question: HTMLElement): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-certainty]');
  const fields = template && document.importNode(template.content, true);
  if (!fields) return;
  for (const input of fields.querySelectorAll('input')) input.name = `${question.id}--sure`;
  const form = question.querySelector('.q-form');
  const acts = form?.querySelector('.acts');
  if (acts) acts.before(fields);
  else form?.append(fields);
}

/** What the reader chose; undefined where nothing was asked or nothing chosen. */
export function certaintyOf(question: HTMLElement): Certainty | undefined {
  const chosen = fieldsOf(question)?.querySelector<HTMLInputElement>('input:checked');
  const level = Number(chosen?.value);
  return isCertainty(level) ? level : undefined;
}

/** Chooses a level, or none. Does nothing where it is not asked. */
export function setCertainty(question: HTMLElement, value: number | undefined): void {
  for (const input of fieldsOf(question)?.querySelectorAll('input') ?? [])
    input.checked = Number(input.value) === value;
}

/** The certainty mark in a sentence; empty where the reader said nothing. */
export function certaintySentence(
  question: HTMLElement,
  { state, fraction }: { state: 'right' | 'partial' | 'wrong'; fraction: number },
  language: string,
): string {
  const level = certaintyOf(question);
  const words = fieldsOf(question)?.dataset;
  if (level === undefined || words === undefined) return '';
  const mark = signed(certaintyMark(fraction, level), language);
  return sentence(words[state], language, { level: words[`level${level}`] ?? '', mark });
}

/** With its sign: a true minus, which the languages' own formats do not write. */
const signed = (mark: number, language: string): string =>
  new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
    .format(mark)
    .replace('-', '−');

const fieldsOf = (question: HTMLElement): HTMLElement | null =>
  question.querySelector<HTMLElement>('[data-sure]');
