import { expect, type Locator, type Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { bank, check, keysOn, questionOf, ready } from './quiz-page.ts';
import { answersTo, kindNames, type AnyKey, type Response } from './quiz-responses.ts';

/** A question of the page: what it is, where it is, and in which language it is asked. */
export interface Sample {
  key: AnyKey;
  question: Locator;
  language: Locale;
}

/** The first question of each kind on the page. */
export async function firstOfEach(page: Page, language: Locale): Promise<Sample[]> {
  const keys = (await keysOn(page)) as unknown as AnyKey[];
  return kindNames.map((name) => {
    const key = keys.find(({ kind }) => kind === name)!;
    return { key, question: questionOf(page, key as never), language };
  });
}

/** The bank, ready, with the first question of each kind. */
export async function openBank(page: Page, language: Locale): Promise<Sample[]> {
  await page.goto(bank(language));
  await ready(page);
  return firstOfEach(page, language);
}

/** Until the code of all forms has come: without it nothing that was begun is kept. */
export async function formsReady(page: Page, samples: readonly Sample[]): Promise<void> {
  for (const { question } of samples) await question.scrollIntoViewIfNeeded();
  await page.waitForFunction((count) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return new Set(names.filter((name) => name.includes('/form-element.'))).size >= count;
  }, samples.length);
  await page.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const forms = names.filter((name) => name.includes('/form-element.'));
    await Promise.all(forms.map((name) => import(name)));
    await new Promise((resolve) => setTimeout(resolve, 50)); // each question takes its form in turn
  });
}

/** Selects the questions of these samples, and nothing around them. */
export const selectorOf = (samples: readonly Sample[]): string =>
  samples.map(({ key }) => `quiz-question[id="${key.id}"]`).join(', ');

/** What stands in a form, whatever its kind. */
export const contentOf = (question: Locator): Promise<Response> =>
  question.locator('fieldset').evaluate((fields) => {
    const all = <Kind extends HTMLElement>(selector: string): Kind[] => [
      ...fields.querySelectorAll<Kind>(selector),
    ];
    const items = all('[data-item]').map((row) => row.dataset['item']!);
    const parts = all('[data-part]').map((row): [string, string] => [
      row.dataset['part']!,
      row.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!.value,
    ]);
    const [typed] = all<HTMLInputElement>('.typed input');
    if (items.length > 0) return items;
    if (parts.length > 0) return Object.fromEntries(parts);
    return typed?.value ?? all<HTMLInputElement>('input:checked').map(({ value }) => value);
  });

/** Answers by mouse, or by typing where that is what is asked. */
export async function fill(question: Locator, response: Response): Promise<void> {
  if (typeof response === 'string') await question.locator('.typed input').fill(response);
  else if (!Array.isArray(response)) await fillParts(question, response);
  else if ((await question.locator('order-list').count()) > 0) await arrange(question, response);
  else for (const value of response) await question.locator(`input[value="${value}"]`).check();
}

async function fillParts(question: Locator, response: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(response)) {
    const field = question.locator(`[data-part="${id}"]`).locator('input, select');
    if (value === '') continue;
    if ((await field.evaluate(({ tagName }) => tagName)) === 'INPUT') await field.fill(value);
    else await field.selectOption(value);
  }
}

export const mover = (question: Locator, item: string, way: 'up' | 'down'): Locator =>
  question.locator(`[data-item="${item}"] [data-move=${way}]`);

/** One move first: an order that nobody touched is blank, even if it were the one asked for. */
async function arrange(question: Locator, wished: string[]): Promise<void> {
  await question.locator('[data-move=down]').first().click();
  for (const [place, item] of wished.entries()) {
    const now = (await contentOf(question)) as string[];
    for (let at = now.indexOf(item); at > place; at -= 1) await mover(question, item, 'up').click();
  }
}

/** As a click, at once: where only what comes of it is looked at. */
export const press = (target: Locator): Promise<void> =>
  target.evaluate((node) => (node as HTMLElement).click());

/** As fill(), at once. */
export const answerAtOnce = (question: Locator, response: Response): Promise<void> =>
  question.locator('fieldset').evaluate((fields, given) => {
    const find = (selector: string) => fields.querySelector<HTMLInputElement>(selector)!;
    const write = (selector: string, value: string): void => {
      const field = find(selector);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const raise = (item: string, place: number): void => {
      const items = [...fields.querySelectorAll<HTMLElement>('[data-item]')];
      const at = items.findIndex((row) => row.dataset['item'] === item);
      for (let step = at; step > place; step -= 1)
        find(`[data-item="${item}"] [data-move=up]`).click();
    };
    if (typeof given === 'string') write('.typed input', given);
    else if (!Array.isArray(given))
      for (const [id, value] of Object.entries(given))
        write(`[data-part="${id}"] :is(input, select)`, value);
    else if (find('order-list')) {
      find('[data-move=down]').click();
      given.forEach(raise);
    } else for (const value of given) find(`input[value="${value}"]:not(:checked)`)?.click();
  }, response);

/** Brings a question into a result. */
export async function reach(
  { key, question, language }: Sample,
  state: 'right' | 'wrong' | 'partial',
): Promise<void> {
  await answerAtOnce(question, answersTo(key, language)[state]!);
  await press(check(question));
  await expect(question).toHaveAttribute('data-state', state);
}
