import { inkLimits, type Ink, type Stroke } from './ink.ts';

/** How many gestures on a slide can be taken back. */
const depth = 100;

/** What is drawn on each slide, and what stood there before each gesture. */
export class Sketchbook {
  #ink: Ink;
  readonly #before = new Map<string, (readonly Stroke[])[]>();

  constructor(ink: Ink) {
    this.#ink = ink;
  }

  get ink(): Ink {
    return this.#ink;
  }

  on(slide: string): readonly Stroke[] {
    return this.#ink[slide] ?? [];
  }

  /** Puts strokes in the place of a slide's; more than the limit loses none that stood before. */
  set(slide: string, strokes: readonly Stroke[]): void {
    if (strokes === this.on(slide) || strokes.length > inkLimits.strokes) return;
    this.#before.set(slide, [...(this.#before.get(slide) ?? []), this.on(slide)].slice(-depth));
    this.#put(slide, strokes);
  }

  /** Takes the last gesture on a slide back: a stroke, what was erased, what was cleared. */
  undo(slide: string): void {
    const before = this.#before.get(slide)?.pop();
    this.#put(slide, before ?? this.on(slide).slice(0, -1));
  }

  clearAll(): void {
    this.#ink = {};
    this.#before.clear();
  }

  #put(slide: string, strokes: readonly Stroke[]): void {
    this.#ink = { ...this.#ink, [slide]: strokes };
  }
}
