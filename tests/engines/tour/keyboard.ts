/** Questions answered with the keys that a reader without a mouse would take. */
import { ask, focus, until, type Tab } from '../engine.ts';
import { checkedByEnter, type AnyKey, type Kind, type Response } from '../../e2e/quiz-responses.ts';

/** Longer than the way through any question. */
const FAR = 60;

type Way = (tab: Tab, question: string, response: never) => Promise<void>;

const isFocused = (tab: Tab, selector: string): Promise<boolean> =>
  ask(tab, (wished) => document.activeElement?.matches(wished) === true, selector);

/** Backwards or forwards, whichever is shorter. */
async function tabTo(tab: Tab, target: string): Promise<void> {
  const isAhead = await ask(tab, isAheadOfFocus, target);
  for (let step = 0; step < FAR; step += 1) {
    if (await isFocused(tab, target)) return;
    await tab.press(isAhead ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

const isAheadOfFocus = (target: string): boolean =>
  (document.activeElement!.compareDocumentPosition(document.querySelector(target)!) &
    Node.DOCUMENT_POSITION_FOLLOWING) !==
  0;

const valuesOf = (tab: Tab, selector: string): Promise<string[]> =>
  ask(
    tab,
    (all) => [...document.querySelectorAll<HTMLInputElement>(all)].map(({ value }) => value),
    selector,
  );

const input = (question: string, value: string): string => `${question} input[value="${value}"]`;

const chooseOne: Way = async (tab, question, [wished]: string[]) => {
  const place = (await valuesOf(tab, `${question} fieldset input`)).indexOf(wished!);
  await tab.press(...(place === 0 ? [' '] : Array<string>(place).fill('ArrowDown')));
};

const tickSome: Way = async (tab, question, wished: string[]) => {
  for (const value of wished) {
    await tabTo(tab, input(question, value));
    await tab.press(' ');
  }
};

/** The arrows go from line to line, as soon as the code of the form has come. */
const tickLines: Way = async (tab, question, wished: string[]) => {
  await until('arrows to go from line to line', async () => {
    await tab.press('ArrowDown');
    return isFocused(tab, input(question, '2'));
  });
  let at = 2;
  for (const line of wished.map(Number)) {
    const key = line > at ? 'ArrowDown' : 'ArrowUp';
    for (; at !== line; at += line > at ? 1 : -1) await tab.press(key);
    await tab.press(' ');
  }
};

const fillParts: Way = async (tab, question, wished: Record<string, string>) => {
  for (const [id, value] of Object.entries(wished)) {
    const field = `${question} [data-part="${id}"] :is(input, select)`;
    await tabTo(tab, field);
    const place = (await valuesOf(tab, `${field} option`)).indexOf(value);
    if (place >= 0) await tab.press(...Array<string>(place).fill('ArrowDown'));
    else await tab.type(value);
    await until(`${field} to be ${value}`, () => valuesOf(tab, field), ([now]) => now === value); // prettier-ignore
  }
};

/** Each row is moved up to its place: one press, one place. */
const arrange: Way = async (tab, question, wished: string[]) => {
  await until('the code of the form', () => ask(tab, () => customElements.get('order-list') !== undefined)); // prettier-ignore
  for (const [place, item] of wished.entries())
    for (let at = (await rowsOf(tab, question)).indexOf(item); at > place; at -= 1) {
      await tabTo(tab, `${question} [data-item="${item}"] [data-move=up]`);
      await tab.press(' ');
      const goal = at - 1;
      await until('a row to move up', async () => (await rowsOf(tab, question))[goal] === item);
    }
};

const rowsOf = (tab: Tab, question: string): Promise<string[]> =>
  ask(
    tab,
    (all) =>
      [...document.querySelectorAll<HTMLElement>(all)].map(({ dataset }) => dataset['item']!),
    `${question} [data-item]`,
  );

const type: Way = (tab, _question, text: string) => tab.type(text);

/** How a kind is answered. */
const ways: Record<Kind, Way> = {
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

/** From the first control to the press that checks. */
export async function answer(tab: Tab, { id, kind }: AnyKey, response: Response): Promise<void> {
  const question = `quiz-question[id="${id}"]`;
  await focus(tab, `${question} fieldset :is(input, select, button):enabled`);
  await ways[kind](tab, question, response as never);
  const enters = checkedByEnter.has(kind);
  if (!enters) await tabTo(tab, `${question} [data-check]`);
  await tab.press(enters ? 'Enter' : ' ');
}
