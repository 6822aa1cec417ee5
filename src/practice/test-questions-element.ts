import type { CourseOutline } from '../course/outline.ts';
import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { TestProgress } from '../progress/fold.ts';
import type { AnswerForm } from '../quiz/answer-form.ts';
import { questionsAt } from '../quiz/bank-element.ts';
import { formOf } from '../quiz/forms-element.ts';
import { letterOf } from '../quiz/letter.ts';
import { choiceOrder } from './choice-order.ts';
import { knownIn } from './result.ts';

/** A question of a test: its node out of the chapter's bank, and how to drive it. */
export interface TestQuestion {
  id: string;
  version: number;
  /** What its kind's marking needs. */
  key: never;
  node: HTMLElement;
  fields: HTMLFieldSetElement;
  form: AnswerForm;
}

const routes = routesUnder(import.meta.env.BASE_URL);

/**
 * The questions of a test in its order, choices in the order that the test gives them. Those that
 * left the course are left out.
 * @throws when a bank or the code of a form does not come
 */
export async function bringQuestions(
  { started }: TestProgress,
  course: CourseOutline,
  language: Locale,
): Promise<TestQuestion[]> {
  const known = knownIn(course);
  const chapters = new Set(started.questions.flatMap((id) => known.get(id)?.chapter ?? []));
  const banks = await Promise.all(
    [...chapters].map((chapter) => questionsAt(routes.quiz(language, chapter))),
  );
  const nodes = new Map(banks.flatMap((bank) => [...bank]));
  const found = started.questions.flatMap((id) => nodes.get(id) ?? []);
  return Promise.all(found.map((node) => prepared(node, started.seed)));
}

/** The rest of the page's parts are for a question that is checked by itself. */
const UNUSED = '.q-head, [data-hint], .acts, [data-answer], progress-status';

async function prepared(node: HTMLElement, seed: string): Promise<TestQuestion> {
  const key = JSON.parse(node.dataset['key']!) as { kind: string; version: number };
  const form = await formOf(key.kind);
  const fields = node.querySelector('fieldset')!;
  form.start?.(fields, key as never);
  for (const part of node.querySelectorAll<HTMLElement>(UNUSED)) part.hidden = true;
  if (key.kind === 'single' || key.kind === 'multiple') shuffle(node, seed);
  return { id: node.id, version: key.version, key: key as never, node, fields, form };
}

/** Puts the choices and their reasons into the test's order, and letters them anew. */
function shuffle(node: HTMLElement, seed: string): void {
  const [rows, whys] = ['.opts', '.whys'].map((list) => node.querySelector(list)!);
  const choices = [...rows!.children].map((row, place) => ({
    id: row.querySelector('input')!.value,
    text: row.querySelector('.letter + span')!.textContent,
    entries: [row, whys!.children[place]!],
  }));
  for (const [place, { entries }] of choiceOrder(seed, node.id, choices).entries()) {
    for (const entry of entries) entry.querySelector('.letter')!.textContent = letterOf(place);
    rows!.append(entries[0]!);
    whys!.append(entries[1]!);
  }
}
