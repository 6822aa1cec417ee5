import { fillHoles } from '../i18n/holes.ts';
import {
  parseReadiness,
  prepare,
  standing,
  type CourseList,
  type Outcome,
  type Progress,
  type Readiness,
} from './readiness.ts';
import {
  activeWorker,
  countGone,
  countStored,
  courseList,
  newerEdition,
  shelfOf,
  workers,
} from './worker-element.ts';

/** Where the last time is kept at which all was there. */
const KEPT = 'quai-ready';
/** Between two looks at a first copy that is being made, in milliseconds. */
const LOOK = 500;

/**
 * `<room-readiness data-…>`: stores the whole course and checks it byte for byte, when asked. Its
 * sentences stand in data-* attributes. Without a worker it says what works anyway.
 */
export class RoomReadiness extends HTMLElement {
  static define(): void {
    if (!customElements.get('room-readiness')) customElements.define('room-readiness', this);
  }

  #running: AbortController | undefined;
  readonly #language = document.documentElement.lang;

  connectedCallback(): void {
    const container = workers();
    this.#part('start').addEventListener('click', () => {
      if (container) void this.#run(container);
    });
    this.#part('cancel').addEventListener('click', () => this.#running?.abort());
    if (container) void this.#recall(container);
    else this.#impossible();
  }

  disconnectedCallback(): void {
    this.#running?.abort();
  }

  /** What the last time is worth now; said only where a worker stands, since all else is unknown. */
  async #recall(container: ServiceWorkerContainer): Promise<void> {
    const kept = parseReadiness(quietly(() => localStorage.getItem(KEPT)) ?? null);
    const registration = await container.getRegistration(this.#base).catch(() => undefined);
    const list = registration?.active ? await courseList(registration.active) : undefined;
    if (this.#running) return;
    const gone = list ? await countGone(list).catch(() => 0) : 0;
    const is = list ? standing(kept, list, gone) : kept ? 'stale' : 'never';
    this.#show(is, kept && { ...this.#facts(kept), gone });
  }

  async #run(container: ServiceWorkerContainer): Promise<void> {
    if (this.#running) return;
    const running = (this.#running = new AbortController());
    this.#work(true);
    try {
      await this.#prepare(container, running.signal);
    } catch {
      // Registering is refused where storage is: a private window, or a server that is out of reach.
      await this.#refused();
    } finally {
      this.#running = undefined;
      this.#work(false);
    }
  }

  async #prepare(container: ServiceWorkerContainer, signal: AbortSignal): Promise<void> {
    this.#show('begun');
    const isKept = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
    const worker = await this.#firstCopy(signal);
    if (signal.aborted) {
      this.#show('cancelled');
      return;
    }
    if (worker === undefined) {
      await this.#refused();
      return;
    }
    const isNewer = await newerEdition(container, this.#base);
    const list = await courseList(worker);
    if (list === undefined) {
      this.#show('older');
      return;
    }
    const told = (progress: Progress) => this.#progress(progress);
    this.#end(list, await prepare(list.files, shelfOf(worker, list), { told, signal }), isKept);
    this.#part('newer').hidden = !isNewer;
  }

  /** On a first visit the worker is still storing: how far it is can be read from its cache. */
  async #firstCopy(signal: AbortSignal) {
    const look = setInterval(() => {
      void countStored().then((files) => this.#show('storing', { files }), ignore);
    }, LOOK);
    try {
      return await activeWorker(signal);
    } finally {
      clearInterval(look);
    }
  }

  #end(list: CourseList, outcome: Outcome, isKept: boolean): void {
    const { files, total, bytes, missing, fault } = outcome;
    this.#list(missing);
    if (outcome.isCancelled) {
      this.#show('cancelled', { files, total });
      return;
    }
    if (missing.length > 0) {
      forget();
      this.#show(fault ?? 'other', { missing: missing.length, total });
      return;
    }
    const ready = { revision: list.revision, files: total, bytes, at: Date.now() };
    quietly(() => localStorage.setItem(KEPT, JSON.stringify(ready)));
    this.#show('ready', this.#facts(ready));
    this.#part('persisted').textContent = this.#words(isKept ? 'persistent' : 'evictable');
  }

  async #refused(): Promise<void> {
    const { usage = 0, quota = 0 } =
      (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    this.#show(navigator.onLine ? 'refused' : 'network', {
      missing: '?',
      total: '?',
      used: this.#megabytes(usage),
      quota: this.#megabytes(quota),
    });
  }

  #impossible(): void {
    this.#show(isSecureContext ? 'noWorker' : 'plain');
    this.#part('start').hidden = true;
  }

  #work(isRunning: boolean): void {
    const focused = document.activeElement;
    this.#part('start').hidden = isRunning;
    this.#part('cancel').hidden = !isRunning;
    this.#part('progress').hidden = !isRunning;
    this.#part('persisted').textContent = isRunning ? '' : this.#part('persisted').textContent;
    if (isRunning) {
      this.#list([]);
      this.#part('newer').hidden = true;
      this.#part('progress').querySelector('progress')!.removeAttribute('value');
      this.#part('figures').textContent = '';
    }
    // The button that was pressed is gone: its place is taken by the other.
    if (focused === document.body || this.contains(focused))
      this.#part(isRunning ? 'cancel' : 'start').focus();
  }

  #progress({ files, total, bytes }: Progress): void {
    const bar = this.querySelector('progress')!;
    bar.max = total;
    bar.value = files;
    const values = { files, total, size: this.#megabytes(bytes) };
    this.#part('figures').textContent = this.#words('progress', values);
  }

  /** The status is announced; figures that run are not. */
  #show(state: string, values: Values = {}): void {
    this.dataset['state'] = state;
    const text = this.#words(state, values);
    const place = this.#part('told');
    if (place.textContent !== text) place.textContent = text;
  }

  #list(missing: readonly string[]): void {
    const place = this.#part('missing');
    place.hidden = missing.length === 0;
    const entries = missing.toSorted().map((address) => {
      const entry = document.createElement('li');
      entry.textContent = decodeURI(address);
      return entry;
    });
    place.querySelector('ul')!.replaceChildren(...entries);
  }

  #facts({ files, bytes, at }: Readiness): Values {
    const calendar = this.#language === 'en' ? 'en-GB' : this.#language;
    const day = new Intl.DateTimeFormat(calendar, { dateStyle: 'long' }).format(at);
    const time = new Intl.DateTimeFormat(calendar, { timeStyle: 'short' }).format(at);
    return { files, size: this.#megabytes(bytes), day, time };
  }

  #megabytes(bytes: number): string {
    const size = bytes / 1e6;
    const digits = size < 10 ? 1 : 0;
    return new Intl.NumberFormat(this.#language, { maximumFractionDigits: digits }).format(size);
  }

  #words(key: string, values: Values = {}): string {
    return fillHoles(this.dataset[key] ?? '', values);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
}

type Values = Record<string, string | number>;

const forget = (): void => {
  quietly(() => localStorage.removeItem(KEPT));
};

const ignore = (): void => {};

/** Storage may be refused: the answer is then on the page alone. */
function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
