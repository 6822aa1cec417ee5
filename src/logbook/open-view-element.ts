import { loadOutline } from '../course/outline-element.ts';
import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { openLog } from '../progress/log.ts';
import { sayFrom, type View } from './view-element.ts';

/**
 * Shows what the log says in a page's root element, and goes on showing it: after each change, here
 * or in another tab, once a frame at most. `data-state` says how the page stands: loading, trouble
 * (the outline did not come), empty or ready. Returns how to stop.
 */
export async function keepShowing(
  root: HTMLElement,
  show: (view: View) => void,
): Promise<() => void> {
  const log = await openLog();
  const showing = new Showing(root, log, show);
  root.querySelector('[data-act="retry"]')?.addEventListener('click', () => void showing.now());
  await showing.now();
  return log.subscribe(() => showing.soon());
}

class Showing {
  readonly #root: HTMLElement;
  readonly #log: View['log'];
  readonly #show: (view: View) => void;
  #isAsked = false;
  /** The latest reading alone is shown, whichever comes first. */
  #turn = 0;

  constructor(root: HTMLElement, log: View['log'], show: (view: View) => void) {
    this.#root = root;
    this.#log = log;
    this.#show = show;
  }

  soon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    // Not a frame: a page in the background has none, and is to be right when it is looked at.
    setTimeout(() => {
      this.#isAsked = false;
      void this.now();
    }, 30);
  }

  async now(): Promise<void> {
    const turn = ++this.#turn;
    const view = await viewOf(this.#root, this.#log).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!view) this.#root.dataset['state'] = 'trouble';
    else {
      this.#root.dataset['state'] = isEmpty(view) ? 'empty' : 'ready';
      this.#show(view);
    }
  }
}

async function viewOf(root: HTMLElement, log: View['log']): Promise<View> {
  const [progress, notes, outline] = await Promise.all([
    log.progress(),
    log.notes(),
    loadOutline(),
  ]);
  const lang = document.documentElement.lang as Locale;
  return {
    lang,
    routes: routesUnder(import.meta.env.BASE_URL),
    outline,
    progress,
    notes,
    now: Date.now(),
    log,
    root,
    say: sayFrom(root, lang),
  };
}

const isEmpty = ({ progress, notes, log }: View): boolean =>
  notes.length + log.quarantined === 0 &&
  [progress.questions, progress.sections, progress.exercises, progress.bookmarks, progress.tests]
    .every(({ size }) => size === 0); // prettier-ignore
