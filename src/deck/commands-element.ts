import { isTool, type Command } from './keys.ts';
import type { Rests } from './rest-element.ts';
import { isLarge, isLit, toggleLarge, toggleLit } from './preferences-element.ts';
import type { Show } from './show-element.ts';
import { askForTool } from './tools-element.ts';

/** What the toolbar's buttons and our own keys do. Links lead to what is shown. */
export class Commands {
  readonly #show: Show;
  readonly #tools: HTMLElement;
  readonly #rests: Rests;

  constructor(show: Show, tools: HTMLElement, rests: Rests) {
    this.#show = show;
    this.#tools = tools;
    this.#rests = rests;
  }

  run(command: Command): void {
    if (command === 'lit') toggleLit();
    else if (command === 'large') toggleLarge();
    else if (command === 'overview') this.#show.overview();
    else if (command === 'fullscreen') void toggleFullscreen();
    else if (command === 'keys') dialog('keys')?.showModal();
    else if (command === 'presenter') this.#openPresenter();
    else if (isTool(command)) askForTool(command);
    else if (command === 'rest') void this.#chooseRest();
    else this.#link(command)?.click();
    this.showStates();
  }

  /** Gives a link the address of what is shown, before it is followed. */
  aim(link: HTMLAnchorElement): void {
    const { command } = link.dataset;
    if (command === 'twin') link.hash = this.#show.hash;
    if (command === 'page') link.href = this.#page;
  }

  /** Where the chapter says what is shown: its page, or the one among its pages. */
  get #page(): string {
    const { anchor = '', page = '' } = this.#show.slide.dataset;
    const chapter = this.#tools.dataset['chapter'] ?? '';
    return `${chapter}${page && `${page}/`}${anchor && `#${anchor}`}`;
  }

  showStates(): void {
    this.#press('lit', isLit());
    this.#press('large', isLarge());
  }

  async #chooseRest(): Promise<void> {
    const [{ chooseRest }, { styleRests }] = await Promise.all([
      import('./rest-choice-element.ts'),
      import('./rest-style-element.ts'),
    ]);
    await styleRests();
    chooseRest(this.#rests);
  }

  /** A named window: a second press brings the first one back. */
  #openPresenter(): void {
    const link = this.#link('presenter');
    if (!link) return;
    if (hasSecondScreen()) {
      void import('./second-screen-element.ts').then(({ offerScreens }) => offerScreens(link));
      return;
    }
    const opened = window.open(link.href, link.target, 'popup,width=1280,height=800');
    if (opened === null) dialog('blocked')?.showModal();
    else opened.focus();
  }

  #press(command: Command, pressed: boolean): void {
    const button = this.#tools.querySelector(`button[data-command=${command}]`);
    button?.setAttribute('aria-pressed', String(pressed));
  }

  #link(command: Command): HTMLAnchorElement | null {
    return this.#tools.querySelector<HTMLAnchorElement>(`a[data-command=${command}]`);
  }
}

/** Only where the browser can tell screens apart (Window Management), and there are two. */
const hasSecondScreen = (): boolean =>
  'getScreenDetails' in window && (screen as Screen & { isExtended?: boolean }).isExtended === true;

const dialog = (name: string): HTMLDialogElement | null =>
  document.querySelector<HTMLDialogElement>(`dialog[data-dialog=${name}]`);

async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A frame that may not go full screen stays as it is.
  }
}
