import type { ToolsState } from '../carry.ts';
import type { Show } from '../show-element.ts';
import { announce } from './screen-element.ts';
import { covers, fits, moved, pressedLine, type Range } from './spotlight.ts';

const blocks = '.listing, .table, ul, ol';
const lines = '.line, tbody > tr, :scope > li';

/** Blocks of a slide with lines, rows or items of their own, in its order. */
const blocksOf = (slide: ParentNode): HTMLElement[] =>
  [...slide.querySelectorAll<HTMLElement>(`.sheet :is(${blocks})`)].filter(
    (block) => !block.closest('.notes, .contents, form') && linesOf(block).length > 1,
  );

const linesOf = (block: ParentNode): HTMLElement[] => [
  ...block.querySelectorAll<HTMLElement>(lines),
];

/** Points some lines of code out, or rows, or items: the others of the block step back. */
export class SpotlightElement {
  readonly #show: Show;
  #on: { block: HTMLElement; range: Range } | undefined;

  constructor(show: Show) {
    this.#show = show;
  }

  get isOn(): boolean {
    return this.#on !== undefined;
  }

  get state(): ToolsState['spotlight'] {
    if (!this.#on) return undefined;
    return { block: blocksOf(this.#show.slide).indexOf(this.#on.block), ...this.#on.range };
  }

  resume({ block: place, ...range }: NonNullable<ToolsState['spotlight']>): void {
    const block = blocksOf(this.#show.slide)[place];
    if (block && fits(range, linesOf(block).length)) this.#light(block, range);
  }

  /** The first line of the slide's first block, then of the next one; after the last, none. */
  next(): void {
    const all = blocksOf(this.#show.slide);
    const at = this.#on ? all.indexOf(this.#on.block) : -1;
    const block = all[at + 1];
    this.clear();
    if (block) this.#light(block, { from: 0, to: 0 });
    else if (at < 0) announce('nothingToPoint');
  }

  /** A press on a line of code; with Shift, all from the first one on. */
  press(line: Element, reach: boolean): void {
    const block = line.closest<HTMLElement>('.listing');
    if (!block) return;
    const place = linesOf(block).indexOf(line as HTMLElement);
    const before = this.#on?.block === block ? this.#on.range : undefined;
    const range = pressedLine(before, place, reach);
    this.clear();
    if (range) this.#light(block, range);
  }

  move(by: 1 | -1, reach: boolean): void {
    if (!this.#on) return;
    const { block, range } = this.#on;
    this.#light(block, moved(range, by, linesOf(block).length, reach));
  }

  clear(): void {
    if (!this.#on) return;
    const { block } = this.#on;
    this.#on = undefined;
    block.classList.remove('spotlit');
    for (const line of linesOf(block)) line.classList.remove('lit-line');
  }

  #light(block: HTMLElement, range: Range): void {
    this.#on = { block, range };
    block.classList.add('spotlit');
    const all = linesOf(block);
    for (const [place, line] of all.entries())
      line.classList.toggle('lit-line', covers(range, place));
    const [from, to] = [range.from, range.to].sort((a, b) => a - b) as [number, number];
    const name = (place: number) => all[place]?.dataset['line'] ?? place + 1;
    announce(from === to ? 'line' : 'lines', { from: name(from), to: name(to) }, false);
  }
}
