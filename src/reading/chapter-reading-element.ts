import { mayHaveLog } from '../progress/known.ts';
import type { ProgressLog } from '../progress/log.ts';
import type { SectionTools } from './section-tools-element.ts';

/** Seconds that a section's end must stay in view before the section counts as read. */
const DWELL = 2;
/** Where sections left unread are kept, in sessionStorage. */
const UNREAD = 'quai-unread';

/**
 * `<chapter-reading>`: the contents follow the reader, and a section whose end was reached is
 * recorded as read. The log is opened when the first section is reached, not before; the code of
 * notes and bookmarks comes with the first press, or when there is a log.
 */
export class ChapterReading extends HTMLElement {
  static define(): void {
    customElements.define('chapter-reading', this);
  }

  #log: Promise<ProgressLog> | undefined;
  #tools: Promise<SectionTools> | undefined;
  #read = new Set<string>();
  #waiting = new Map<Element, ReturnType<typeof setTimeout>>();

  connectedCallback(): void {
    this.#openContentsBesideText();
    this.#followReader();
    this.#watchEnds();
    this.addEventListener('click', ({ target }) => void this.#press(target as Element));
    (globalThis.requestIdleCallback ?? setTimeout)(() => void this.#restore());
  }

  #sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-section]')];
  }

  /** Beside the text they have a column of their own; above it they would push it down. */
  #openContentsBesideText(): void {
    const contents = this.querySelector<HTMLDetailsElement>('nav > details');
    const article = this.querySelector('article')!;
    if (contents && contents.offsetWidth < article.offsetWidth) contents.open = true;
  }

  #followReader(): void {
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (entry) this.#markCurrent((entry.target as HTMLElement).dataset.section!);
      },
      { rootMargin: '-20% 0px -75% 0px' },
    );
    for (const section of this.#sections()) seen.observe(section);
  }

  #markCurrent(id: string): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-contents]')) {
      if (link.dataset.contents === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.dispatchEvent(new CustomEvent('section-change', { bubbles: true, detail: id }));
  }

  /** The end of a section is its last element: a tall section is never whole in view. */
  #watchEnds(): void {
    const ends = new IntersectionObserver((entries) =>
      entries.forEach((entry) => this.#dwell(entry)),
    );
    for (const section of this.#sections()) {
      if (section.lastElementChild) ends.observe(section.lastElementChild);
    }
  }

  #dwell({ target, isIntersecting }: IntersectionObserverEntry): void {
    clearTimeout(this.#waiting.get(target));
    const id = target.closest<HTMLElement>('[data-section]')?.dataset.section;
    if (!isIntersecting || id === undefined || this.#read.has(id)) return;
    this.#waiting.set(
      target,
      setTimeout(() => void this.#record(id), DWELL * 1000),
    );
  }

  /** Shown once it is in the log: a page that is left before then shows nothing that is lost. */
  async #record(id: string): Promise<void> {
    if (this.#leftUnread().includes(id)) return;
    this.#read.add(id);
    const log = await this.#open();
    await log.append({ type: 'read', section: id });
    await this.#showLog();
  }

  /** A first visit has nothing to restore, and brings no code that would only find that out. */
  async #restore(): Promise<void> {
    if (!(await mayHaveLog())) return;
    const log = await this.#open();
    for (const id of (await log.progress()).sections.keys()) this.#read.add(id);
    await this.#showLog();
  }

  /** From here on, the tools show what the log holds; without a network, the next section asks again. */
  async #showLog(): Promise<void> {
    await this.#bringTools().catch(() => (this.#tools = undefined));
  }

  async #press(target: Element): Promise<void> {
    const button = target.closest<HTMLElement>('[data-tool]');
    if (!button) return;
    const failed = this.querySelector<HTMLElement>('[data-tools-failed]')!;
    failed.hidden = true;
    try {
      (await this.#bringTools()).press(button);
    } catch {
      this.#tools = undefined; // the network has gone: the next press asks again
      button.parentElement!.after(failed);
      failed.hidden = false;
    }
  }

  #bringTools(): Promise<SectionTools> {
    return (this.#tools ??= import('./section-tools-element.ts').then(({ SectionTools }) =>
      SectionTools.of(this, (section, isLeft) => this.#leaveUnread(section, isLeft)),
    ));
  }

  /**
   * Sections that the reader marked as not read by hand: as long as the tab lives, reaching their end
   * does not mark them again. Where storage is refused, as long as the page.
   */
  #leftUnread(): string[] {
    try {
      return sessionStorage.getItem(UNREAD)?.split(' ') ?? [];
    } catch {
      return [];
    }
  }

  #leaveUnread(section: string, isLeft: boolean): void {
    const others = this.#leftUnread().filter((id) => id !== section);
    this.#read.add(section);
    try {
      sessionStorage.setItem(UNREAD, [...others, ...(isLeft ? [section] : [])].join(' '));
    } catch {
      return;
    }
  }

  #open(): Promise<ProgressLog> {
    return (this.#log ??= import('../progress/log.ts').then(({ openLog }) => openLog()));
  }
}
