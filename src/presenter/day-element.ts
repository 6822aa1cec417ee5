import {
  blockAt, clockOf, dateOf, dayTimes, parseClock, parseDay, within, type DayChoice,
} from './day.ts'; // prettier-ignore
import { fillHoles } from '../i18n/holes.ts';
import { keep, kept } from '../deck/stored-element.ts';

const KEY = 'quai-presenter-day';

/** Where the presented chapter stands among a track's blocks. */
interface Standing {
  list: HTMLElement;
  item: HTMLElement;
  /** Minutes into the block. */
  minutes: number;
}

/** The day's blocks, each with its time; how late the day is, once it has begun. */
export class DayElement {
  readonly #element: HTMLElement;
  readonly #chapter: string | undefined;
  readonly #share: () => number | undefined;
  #choice: DayChoice;

  /** `share` says how much of the chapter is behind, from 0 to 1. */
  constructor(element: HTMLElement, chapter: string | undefined, share: () => number | undefined) {
    this.#element = element;
    this.#chapter = chapter;
    this.#share = share;
    this.#choice = parseDay(kept('local', KEY));
  }

  start(): void {
    this.#fill();
    this.#element.addEventListener('change', () => this.#read());
    this.#element.querySelector('[data-now]')!.addEventListener('click', () => {
      const now = new Date();
      this.#set({ ...this.#choice, start: now.getHours() * 60 + now.getMinutes() });
    });
    window.setInterval(() => this.#showStanding(), 1000);
    this.#show();
  }

  #fill(): void {
    const { start, pause, noon } = this.#choice;
    this.#select.value = this.#listAsked();
    this.#input('start').value = clockOf(start);
    this.#input('pause').value = String(pause);
    this.#input('noon').value = String(noon);
  }

  /** Kept, else the followed track's first day with this chapter, else any track's. */
  #listAsked(): string {
    const { block } = this.#choice;
    const lists = this.#lists.map(({ dataset }) => dataset['day'] ?? '');
    if (block !== undefined && lists.includes(block)) return block;
    const { track } = document.documentElement.dataset;
    const own = this.#lists.filter((list) => this.#blocksOf(list).some((one) => this.#isOurs(one)));
    const followed = own.find(({ dataset }) => dataset['track'] === track);
    return (followed ?? own[0] ?? this.#lists[0])?.dataset['day'] ?? '';
  }

  #read(): void {
    const { start, pause, noon } = this.#choice;
    this.#set({
      block: this.#select.value,
      start: parseClock(this.#input('start').value) ?? start,
      pause: within(Number(this.#input('pause').value), 120) ?? pause,
      noon: within(Number(this.#input('noon').value), 180) ?? noon,
    });
  }

  #set(choice: DayChoice): void {
    this.#choice = { ...choice, block: this.#select.value, date: dateOf(new Date()) };
    keep('local', KEY, this.#choice);
    this.#fill();
    this.#show();
  }

  #show(): void {
    for (const list of this.#lists) {
      list.hidden = list.dataset['day'] !== this.#select.value;
      if (!list.hidden) this.#showTimes(list);
    }
    this.#showStanding();
  }

  #showTimes(list: HTMLElement): void {
    const blocks = this.#blocksOf(list);
    const { starts, end } = dayTimes(blocks.map(minutesOf), this.#choice);
    for (const [index, block] of blocks.entries()) {
      block.querySelector('.at')!.textContent = clockOf(starts[index]!);
      block.classList.toggle('is-ours', this.#isOurs(block));
    }
    const said = this.#element.querySelector<HTMLElement>('.day-end')!;
    said.textContent = fillHoles(said.dataset['text'] ?? '', { time: clockOf(end) });
  }

  #showStanding(): void {
    const standing = this.#standing();
    for (const block of this.#element.querySelectorAll('[data-minutes]')) {
      if (block === standing?.item) block.setAttribute('aria-current', 'step');
      else block.removeAttribute('aria-current');
    }
    const said = this.#element.querySelector<HTMLElement>('.day-late')!;
    const late = standing && this.#isToday ? this.#late(standing) : undefined;
    const text = late === undefined ? '' : this.#lateness(late);
    if (said.textContent !== text) said.textContent = text;
    said.classList.toggle('is-late', late !== undefined && late > 0);
  }

  /** A chapter's blocks share its sections, over all days of the track. */
  #standing(): Standing | undefined {
    const list = this.#lists.find(({ hidden }) => !hidden);
    const share = this.#share();
    if (!list || share === undefined) return undefined;
    const days = this.#lists.filter(({ dataset }) => dataset['track'] === list.dataset['track']);
    const ours = days.flatMap((day) => this.#blocksOf(day).filter((one) => this.#isOurs(one)));
    const at = blockAt(ours.map(minutesOf), share);
    const item = at && ours[at.index];
    return item && list.contains(item) ? { list, item, minutes: at.minutes } : undefined;
  }

  #late({ list, item, minutes }: Standing): number {
    const blocks = this.#blocksOf(list);
    const { starts } = dayTimes(blocks.map(minutesOf), this.#choice);
    const now = new Date();
    const time = now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60;
    return Math.trunc(time - starts[blocks.indexOf(item)]! - minutes);
  }

  #lateness(minutes: number): string {
    const { late = '', ahead = '', onTime = '' } = this.#element.dataset;
    if (minutes === 0) return onTime;
    return fillHoles(minutes > 0 ? late : ahead, { n: Math.abs(minutes) });
  }

  get #isToday(): boolean {
    return this.#choice.date === dateOf(new Date());
  }

  get #lists(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('ol[data-day]')];
  }

  #blocksOf(list: HTMLElement): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('[data-minutes]')];
  }

  #isOurs({ dataset }: HTMLElement): boolean {
    return this.#chapter !== undefined && dataset['chapter'] === this.#chapter;
  }

  get #select(): HTMLSelectElement {
    return this.#element.querySelector('select')!;
  }

  #input(name: string): HTMLInputElement {
    return this.#element.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  }
}

const minutesOf = ({ dataset }: HTMLElement): number => Number(dataset['minutes']);
