import { openLog, type ProgressLog } from '../progress/log.ts';
import { ProgressStatus } from '../progress/progress-status-element.ts';
import { SectionNote } from './section-note-element.ts';

/**
 * Bookmarks and notes of the sections on a page: the buttons that the page holds, and the marks in
 * its contents. What is shown is what the log holds, here and in other tabs.
 */
export class SectionTools {
  /** Ready once it shows what the log holds. */
  static async of(root: HTMLElement): Promise<SectionTools> {
    const tools = new SectionTools(root, await openLog());
    await tools.#show();
    return tools;
  }

  readonly #root: HTMLElement;
  readonly #log: ProgressLog;
  readonly #notes = new Map<string, SectionNote>();
  /** One on the page, under the tool that was pressed last. */
  readonly #status: Element | null | undefined;

  private constructor(root: HTMLElement, log: ProgressLog) {
    this.#root = root;
    this.#log = log;
    const { slip } = this;
    this.#status = slip?.content.querySelector('progress-status')?.cloneNode(true) as Element;
    for (const button of this.#buttons('note')) {
      const id = sectionOf(button);
      this.#notes.set(id, new SectionNote(id, button, slip!, log));
    }
    log.subscribe(() => void this.#show());
    ProgressStatus.define();
  }

  get slip(): HTMLTemplateElement | null {
    return this.#root.querySelector<HTMLTemplateElement>('template[data-slip]');
  }

  press(button: HTMLElement): void {
    const id = sectionOf(button);
    if (button.dataset['tool'] === 'note') this.#notes.get(id)?.toggle();
    else void this.#mark(id, button.getAttribute('aria-pressed') !== 'true');
    if (this.#status) button.parentElement!.after(this.#status);
  }

  async #mark(section: string, isMarked: boolean): Promise<void> {
    await this.#log.append({ type: isMarked ? 'bookmarked' : 'bookmark-removed', section });
  }

  async #show(): Promise<void> {
    const [{ bookmarks }, notes] = await Promise.all([this.#log.progress(), this.#log.notes()]);
    const texts = new Map(notes.map(({ id, text }) => [id, text]));
    for (const button of this.#buttons('bookmark')) {
      const isMarked = bookmarks.has(sectionOf(button));
      button.setAttribute('aria-pressed', String(isMarked));
      button.classList.toggle('on', isMarked);
    }
    for (const [id, note] of this.#notes) note.show(texts.get(id) ?? '');
    this.#showInContents('.toc-bookmark', bookmarks);
    this.#showInContents('.toc-note', texts);
  }

  #showInContents(mark: string, marked: { has(id: string): boolean }): void {
    for (const link of this.#root.querySelectorAll<HTMLElement>('[data-contents]'))
      link.querySelector<HTMLElement>(mark)!.hidden = !marked.has(link.dataset['contents']!);
  }

  #buttons = (tool: string) => this.#root.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`);
}

const sectionOf = (button: HTMLElement): string =>
  button.closest<HTMLElement>('[data-section]')!.dataset['section']!;
