/** What a tour asks of a browser, whatever its engine: no more than all three protocols can do. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Tab {
  /** Until the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Keys one after the other, named as in KeyboardEvent.key; `Shift+Tab` holds the first one down. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** In pixels of the window, with the main button. */
  clickAt(x: number, y: number): Promise<void>;
  /** Runs an expression in the page and waits for the text that it promises. */
  run(program: string): Promise<string>;
  resize(width: number, height: number): Promise<void>;
  /** The page as a PDF; undefined where the engine's protocol cannot print. */
  print(): Promise<Buffer | undefined>;
}

export interface Browser {
  version: string;
  /** The tabs that are open, in an order that stays the same. */
  tabs(): Promise<Tab[]>;
  close(): Promise<void>;
}

/** How long anything may take that a reader waits for, in milliseconds. */
export const PATIENCE = 30_000;
const PAUSE = 50;

type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** Runs a function in the page: it sees nothing of the test but its arguments. Nothing is answered as null. */
export async function ask<Result, Given extends Plain[]>(
  tab: Tab,
  question: (...given: Given) => Result,
  ...given: Given
): Promise<Awaited<Result>> {
  const called = `(${question.toString()})(...${JSON.stringify(given)})`;
  const answer = await tab.run(`(async () => JSON.stringify((await ${called}) ?? null))()`);
  return JSON.parse(answer) as Awaited<Result>;
}

/**
 * Asks until the answer is what is wished.
 * @throws {Error} with what was waited for and the last answer, when patience has an end
 */
export async function until<Value>(
  what: string,
  answer: () => Promise<Value>,
  isWished: (value: Value) => boolean = Boolean,
  patience = PATIENCE,
): Promise<Value> {
  const end = performance.now() + patience;
  let last = 'no answer';
  while (performance.now() < end) {
    try {
      const value = await answer();
      if (isWished(value)) return value;
      last = JSON.stringify(value);
    } catch (error) {
      last = (error as Error).message; // the page is being left
    }
    await wait(PAUSE);
  }
  throw new Error(`Waited ${patience / 1000} s for ${what}. Last: ${last}`);
}

/** Until an element is there and shown. */
export const shown = (tab: Tab, selector: string): Promise<boolean> =>
  until(`${selector} to be shown`, () => ask(tab, isShown, selector));

/** Until no such element is shown. */
export const hidden = (tab: Tab, selector: string): Promise<boolean> =>
  until(
    `${selector} to be hidden`,
    () => ask(tab, isShown, selector),
    (is) => !is,
  );

const isShown = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);

/**
 * Presses the main button on the middle of an element, as a hand would.
 * @throws {Error} when something else lies there
 */
export async function click(tab: Tab, selector: string): Promise<void> {
  await shown(tab, selector);
  const place = await until(`${selector} to lie free`, () => ask(tab, freePlace, selector));
  await tab.clickAt(place!.x, place!.y);
}

const freePlace = (selector: string): { x: number; y: number } | null => {
  const all = [...document.querySelectorAll(selector)];
  const one = all.find((candidate) => candidate.getClientRects().length > 0)!;
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = one.getClientRects()[0]!;
  const place = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const there = document.elementFromPoint(place.x, place.y);
  return there !== null && (one.contains(there) || there.contains(one)) ? place : null;
};

export const focus = (tab: Tab, selector: string): Promise<void> =>
  ask(tab, (wished) => document.querySelector<HTMLElement>(wished)!.focus(), selector);

export const textOf = (tab: Tab, selector: string): Promise<string | null> =>
  ask(tab, (wished) => document.querySelector(wished)?.textContent.trim() ?? null, selector);

export const attributeOf = (tab: Tab, selector: string, name: string): Promise<string | null> =>
  ask(
    tab,
    (wished, asked) => document.querySelector(wished)?.getAttribute(asked) ?? null,
    selector,
    name,
  );
