import { openLog, type ProgressLog } from '../progress/log.ts';
import { ProgressStatus } from '../progress/progress-status-element.ts';
import { addStyleSheet } from '../ui/style-sheet-element.ts';
import { showContents, showPosition } from './contents-marks-element.ts';
import { SectionNote } from './section-note-element.ts';
import styles from '../styles/section-tools.css?url';

/** Keeps a section from being marked as read by being passed, or no longer. */
type LeaveUnread = (section: string, isLeft: boolean) => void;

/**
 * What a reader keeps of the sections on a page, read, bookmarked and noted on: the buttons that the
 * page holds, and the marks in its contents. What is shown is what the log holds, here and in other tabs.
 */
export class SectionTools {
  /** Ready once it shows what the log holds. */
  static async of(root: HTMLElement, leaveUnread: LeaveUnread): Promise<SectionTools> {
    const tools = new SectionTools(root, await openLog(), leaveUnread);
    await Promise.all([tools.#show(), addStyleSheet(styles)]);
    return tools;
  }

  readonly #root: HTMLElement;
  readonly #log: ProgressLog;
  readonly #leaveUnread: LeaveUnread;
  readonly #notes = new Map<string, SectionNote>();
  /** One on the page, under the tool that was pressed last. */
  readonly #status: Element | null | undefined;

  private constructor(root: HTMLElement, log: ProgressLog, leaveUnread: LeaveUnread) {
    this.#root = root;
    this.#leaveUnread = leaveUnread;
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
    const { tool } = button.dataset;
    if (tool === 'note') this.#notes.get(id)?.toggle();
    else if (tool === 'read') void this.#markRead(id, button);
    else void this.#mark(id, button.getAttribute('aria-pressed') !== 'true');
    if (this.#status) button.parentElement!.after(this.#status);
  }

  async #mark(section: string, isMarked: boolean): Promise<void> {
    await this.#log.append({ type: isMarked ? 'bookmarked' : 'bookmark-removed', section });
  }

  /** By hand, and by hand back: what is left unread is not marked again by being passed. */
  async #markRead(section: string, button: HTMLElement): Promise<void> {
    const isRead = button.dataset['is'] !== 'on';
    this.#leaveUnread(section, !isRead);
    await this.#log.append({ type: isRead ? 'read' : 'read-erased', section });
    const status = document.querySelector('[data-copy-status]');
    if (status) status.textContent = button.dataset[isRead ? 'saidOn' : 'saidOff']!;
  }

  async #show(): Promise<void> {
    const [progress, notes] = await Promise.all([this.#log.progress(), this.#log.notes()]);
    const { bookmarks, sections } = progress;
    const texts = new Map(notes.map(({ id, text }) => [id, text]));
    for (const button of this.#buttons('bookmark')) {
      const isMarked = bookmarks.has(sectionOf(button));
      button.setAttribute('aria-pressed', String(isMarked));
      button.classList.toggle('on', isMarked);
    }
    for (const button of this.#buttons('read')) {
      const is = sections.has(sectionOf(button)) ? 'on' : 'off';
      button.dataset['is'] = is;
      button.querySelector('span')!.textContent = button.dataset[is]!;
    }
    for (const [id, note] of this.#notes) note.show(texts.get(id) ?? '');
    showContents(this.#root, progress, new Set(texts.keys()));
    showPosition(sections);
  }

  #buttons = (tool: string) => this.#root.querySelectorAll<HTMLElement>(`[data-tool="${tool}"]`);
}

const sectionOf = (button: HTMLElement): string =>
  button.closest<HTMLElement>('[data-section]')!.dataset['section']!;
