import { parseCarried, type AskedState, type Carried, type ToolsState } from './carry.ts';

/** Under this name in sessionStorage, from the press on the other language until it is there. */
const key = 'quai-carried';

/** Keeps what the room is at when the link to the other language is followed. */
export function carryToTwin(root: ParentNode, tools: () => ToolsState): void {
  const link = document.querySelector('a[data-command=twin]');
  link?.addEventListener('click', () =>
    keep({ at: Date.now(), asked: asked(root), tools: tools() }),
  );
}

function keep(carried: Carried): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(carried));
  } catch {
    return;
  }
}

/** What the other language left, once: a reload begins afresh. */
export function carriedHere(): Carried | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return parseCarried(JSON.parse(kept ?? 'null'), Date.now());
  } catch {
    return undefined;
  }
}

const asked = (root: ParentNode): AskedState[] =>
  [...root.querySelectorAll<HTMLElement>('.slide.question')]
    .map((slide) => ({
      slide: slide.id,
      chosen: [...slide.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ value }) => value,
      ),
      shown: slide.querySelector('.press[data-active]') !== null,
    }))
    .filter(({ chosen, shown }) => shown || chosen.length > 0);

/** Ticks and shows again; a question that is not there is passed over. */
export function askAgain(states: readonly AskedState[]): void {
  for (const { slide, chosen, shown } of states) {
    const element = document.getElementById(slide);
    if (!element?.matches('.slide.question')) continue;
    for (const input of element.querySelectorAll<HTMLInputElement>('.offer input'))
      input.checked = chosen.includes(input.value);
    if (shown) element.querySelector<HTMLButtonElement>('.press')?.click();
  }
}
