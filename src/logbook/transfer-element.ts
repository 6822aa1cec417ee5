import type { Fault } from '../progress/database.ts';
import { openLog, type ProgressLog } from '../progress/log.ts';
import type { Transfer } from '../progress/transfer.ts';
import { sentence } from '../quiz/sentence.ts';
import { connectErase } from './transfer-erase-element.ts';
import { connectExport } from './transfer-export-element.ts';
import { connectImport } from './transfer-import-element.ts';
import { showBackups, showImports } from './transfer-lists-element.ts';

/** What the parts of the page share. */
export interface Desk {
  host: HTMLElement;
  log: ProgressLog;
  transfer: Transfer;
  /** Says what was done, or why nothing was; without a key, nothing any more. */
  tell(key?: string, values?: Record<string, string | number>): void;
  words(key: string, values?: Record<string, string | number>): string;
  date(at: number): string;
  refresh(): Promise<void>;
}

/**
 * `<progress-transfer data-…>`: export, import, backups, erasing. Its sentences stand in data-*
 * attributes; its lists are made anew with each change, here or in another tab.
 */
export class ProgressTransfer extends HTMLElement {
  static define(): void {
    if (!customElements.get('progress-transfer')) customElements.define('progress-transfer', this);
  }

  #unsubscribe: (() => void) | undefined;

  async connectedCallback(): Promise<void> {
    try {
      const log = await openLog();
      const desk = deskOf(this, log, await log.transfer());
      connectExport(desk);
      connectImport(desk);
      connectErase(desk);
      this.#unsubscribe = log.subscribe(() => void desk.refresh());
      await desk.refresh();
      this.dataset['ready'] = '';
    } catch (error) {
      tell(this, this.dataset['noCode'] ?? '');
      throw error;
    }
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }
}

function deskOf(host: HTMLElement, log: ProgressLog, transfer: Transfer): Desk {
  const language = document.documentElement.lang;
  const calendar = language === 'en' ? 'en-GB' : language; // as in format.ts
  const dates = new Intl.DateTimeFormat(calendar, { dateStyle: 'long', timeStyle: 'short' });
  const words: Desk['words'] = (key, values = {}) => sentence(host.dataset[key], language, values);
  return {
    host,
    log,
    transfer,
    words,
    tell: (key, values) => tell(host, key === undefined ? '' : words(key, values)),
    date: (at) => dates.format(at),
    async refresh() {
      showLimits(host, log);
      await Promise.all([showImports(this), showBackups(this)]);
      showLimits(host, log);
    },
  };
}

/** Of the words that are still to be written. */
let frame = 0;

/** The same words twice would be announced once: an empty status in between makes them new. */
function tell(host: HTMLElement, text: string): void {
  const status = host.querySelector<HTMLElement>('[data-told]')!;
  cancelAnimationFrame(frame);
  status.textContent = '';
  frame = requestAnimationFrame(() => (status.textContent = text));
}

/** What cannot be done where not all is well, and what can. */
function showLimits(host: HTMLElement, { status }: ProgressLog): void {
  const place = host.querySelector<HTMLElement>('[data-limits]')!;
  const newer = !status.kept && status.reason === 'newer';
  place.hidden = status.kept;
  place.textContent = status.kept ? '' : (host.dataset[limitOf(status.reason)] ?? '');
  host.querySelector<HTMLInputElement>('[data-file]')!.disabled = newer;
  host.querySelector<HTMLButtonElement>('[data-erase]')!.disabled = newer;
  for (const button of host.querySelectorAll<HTMLButtonElement>('[data-list=imports] button'))
    button.disabled = newer;
}

const limitOf = (fault: Fault): string =>
  fault === 'newer' ? 'faultNewer' : fault === 'full' ? 'faultFull' : 'faultMemory';

/** Which sentence says why nothing was done. */
export const failureOf = (fault: Fault): string =>
  fault === 'full' ? 'failedFull' : fault === 'newer' ? 'failedNewer' : 'failed';
