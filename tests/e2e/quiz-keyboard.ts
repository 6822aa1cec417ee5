import { expect, type Locator, type Page } from 'playwright/test';
import { contentOf, mover, type Sample } from './quiz-forms.ts';
import { check } from './quiz-page.ts';
import { checkedByEnter, type Kind, type Response } from './quiz-responses.ts';

/** Longer than the way through any question. */
const FAR = 60;

/** What a reader without a mouse uses. The focus is looked for after every key. */
class Keyboard {
  readonly #page: Page;
  readonly question: Locator;

  constructor(page: Page, question: Locator) {
    this.#page = page;
    this.question = question;
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await expect(this.question.locator(':focus'), `${key} loses the focus`).toHaveCount(1);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Backwards or forwards, whichever is shorter. */
  async tabTo(target: Locator): Promise<void> {
    const isAhead = await target.evaluate(
      (node) =>
        (document.activeElement!.compareDocumentPosition(node) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    );
    for (let step = 0; step < FAR && !(await isFocused(target)); step += 1)
      await this.press(isAhead ? 'Tab' : 'Shift+Tab');
    await expect(target).toBeFocused();
  }
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === document.activeElement);

export const firstControl = (question: Locator): Locator =>
  question
    .locator('fieldset')
    .locator('input, select, button')
    .and(question.locator(':enabled'))
    .first();

const inputOf = (question: Locator, value: string): Locator =>
  question.locator(`input[value="${value}"]`);

const valuesIn = (question: Locator, selector: string): Promise<string[]> =>
  question
    .locator(selector)
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));

async function chooseOne(keyboard: Keyboard, [wished]: string[]): Promise<void> {
  const [first, ...others] = await valuesIn(keyboard.question, 'input');
  if (wished === first) await keyboard.press('Space');
  for (const value of others.slice(0, others.indexOf(wished!) + 1)) {
    await keyboard.press('ArrowDown');
    await expect(inputOf(keyboard.question, value)).toBeChecked();
  }
}

async function tickSome(keyboard: Keyboard, wished: string[]): Promise<void> {
  for (const value of wished) {
    await keyboard.tabTo(inputOf(keyboard.question, value));
    await keyboard.press('Space');
  }
}

/** The arrows go from line to line, as soon as the code of the form has come. */
async function tickLines(keyboard: Keyboard, wished: string[]): Promise<void> {
  await expect(async () => {
    await keyboard.press('ArrowDown');
    expect(await isFocused(inputOf(keyboard.question, '2'))).toBe(true);
  }).toPass();
  let at = 2;
  if (wished[0] === '1') await keyboard.press('ArrowUp').then(() => (at = 1));
  for (const line of wished.map(Number)) {
    for (; at < line; at += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Space');
  }
}

/** The shortest beginning that leads to an option, as a reader types it, or none. */
const beginningOf = (wished: string, options: string[]): string | undefined =>
  Array.from({ length: wished.length }, (_, end) => wished.slice(0, end + 1)).find(
    (text) =>
      /^[\w ]+$/.test(text) &&
      options.filter((option) => option.toLowerCase().startsWith(text.toLowerCase())).length === 1,
  );

/** By typing its beginning, or by arrows where its beginning is no different. */
async function select(keyboard: Keyboard, list: Locator, wished: string): Promise<void> {
  const options = await list
    .locator('option')
    .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent]));
  const place = options.findIndex(([value]) => value === wished);
  const words = options.map(([, text]) => text!);
  const beginning = beginningOf(words[place]!, words);
  if (beginning) await keyboard.type(beginning);
  else for (let step = 0; step < place; step += 1) await keyboard.press('ArrowDown');
  await expect(list).toHaveValue(wished);
}

async function fillParts(keyboard: Keyboard, wished: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(wished)) {
    const field = keyboard.question.locator(`[data-part="${id}"]`).locator('input, select');
    await keyboard.tabTo(field);
    if (await field.evaluate((node) => node.matches('select')))
      await select(keyboard, field, value);
    else await keyboard.type(value);
  }
}

/** The first control moves a row down; then each row is moved up to its place. */
async function arrange(keyboard: Keyboard, wished: string[]): Promise<void> {
  await keyboard.press('Enter');
  for (const [place, item] of wished.entries()) {
    const now = (await contentOf(keyboard.question)) as string[];
    for (let at = now.indexOf(item); at > place; at -= 1) {
      await keyboard.tabTo(mover(keyboard.question, item, 'up'));
      await keyboard.press('Space');
    }
  }
}

const type = (keyboard: Keyboard, text: string): Promise<void> => keyboard.type(text);

/** How a kind is answered. */
const ways: Record<Kind, (keyboard: Keyboard, response: never) => Promise<void>> = {
  single: chooseOne,
  multiple: tickSome,
  match: fillParts,
  order: arrange,
  gaps: fillParts,
  short: type,
  number: type,
  command: type,
  line: tickLines,
};

/** From the first control to the result, with the keys that a reader would take. */
export async function answerByKeyboard(
  page: Page,
  { key, question }: Sample,
  response: Response,
): Promise<Keyboard> {
  const keyboard = new Keyboard(page, question);
  const enters = checkedByEnter.has(key.kind);
  await firstControl(question).focus();
  await ways[key.kind](keyboard, response as never);
  expect(await contentOf(question)).toEqual(response);
  if (!enters) await keyboard.tabTo(check(question));
  await keyboard.press(enters ? 'Enter' : 'Space');
  return keyboard;
}
