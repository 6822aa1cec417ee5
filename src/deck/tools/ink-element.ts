import type { Show } from '../show-element.ts';
import { keepInk, keptInk } from './ink-store-element.ts';
import { extended, without, type Point, type Stroke } from './ink.ts';
import { drawAll, drawn, drawOn, layerOf, nameOf } from './layer-element.ts';
import { announce, placeOn } from './screen-element.ts';
import { Sketchbook } from './sketchbook.ts';

/** How near the eraser must come to a line, in pixels of the sheet. */
const reach = 16;

/** A line that is being drawn, on the slide where it began. */
interface Going {
  slide: HTMLElement;
  stroke: Stroke;
  shown: SVGGElement;
}

/** Drawing over slides: a sheet of glass takes the pointers, each slide keeps what is drawn on it. */
export class InkElement {
  readonly #show: Show;
  readonly #root: HTMLElement;
  readonly #glass = document.createElement('div');
  readonly #book = new Sketchbook(keptInk());
  readonly #drawing = new Map<number, Going>();
  #hasStylus = false;
  colour: 1 | 2 = 1;
  thick = false;
  erases = false;

  constructor(show: Show, root: HTMLElement, room: HTMLElement) {
    this.#show = show;
    this.#root = root;
    this.#glass.className = 'ink-glass';
    this.#glass.hidden = true;
    room.append(this.#glass);
    this.#listen();
    drawAll(root, this.#book.ink);
  }

  set isOn(on: boolean) {
    this.#glass.hidden = !on;
    this.#glass.classList.toggle('erases', this.erases);
  }

  undo(): void {
    this.#book.undo(this.#name);
    this.#keep();
  }

  clear(): void {
    this.#book.set(this.#name, []);
    this.#keep();
  }

  clearAll(): void {
    this.#book.clearAll();
    this.#keep();
    drawAll(this.#root, this.#book.ink);
  }

  get #name(): string {
    return nameOf(this.#show.slide);
  }

  #keep(slide = this.#show.slide): void {
    drawOn(slide, this.#book.on(nameOf(slide)));
    if (!keepInk(this.#book.ink)) announce('notKept');
  }

  #listen(): void {
    this.#glass.addEventListener('pointerdown', (event) => this.#begin(event));
    this.#glass.addEventListener('pointermove', (event) => this.#go(event));
    this.#glass.addEventListener('pointerup', (event) => this.#end(event));
    this.#glass.addEventListener('pointercancel', (event) => this.#drop(event));
  }

  /** Once a stylus has written, a touch is the hand that rests on the glass. */
  #begin(event: PointerEvent): void {
    this.#hasStylus ||= event.pointerType === 'pen';
    if (event.button !== 0 || (this.#hasStylus && event.pointerType === 'touch')) return;
    event.preventDefault();
    this.#glass.setPointerCapture(event.pointerId);
    const at = this.#at(event);
    const stroke = { colour: this.colour, thick: this.thick, points: [at] };
    const shown = drawn(stroke);
    const { slide } = this.#show;
    this.#drawing.set(event.pointerId, { slide, stroke, shown });
    if (this.erases) this.#erase(at);
    else layerOf(slide).append(shown);
  }

  #go(event: PointerEvent): void {
    const going = this.#drawing.get(event.pointerId);
    if (!going) return;
    const places = event.getCoalescedEvents?.() ?? [];
    for (const place of places.length > 0 ? places : [event]) this.#extend(going, this.#at(place));
    if (this.erases) return;
    const next = drawn(going.stroke);
    going.shown.replaceWith(next);
    going.shown = next;
  }

  #extend(going: Going, at: Point): void {
    if (this.erases) this.#erase(at);
    else going.stroke = extended(going.stroke, at);
  }

  #end(event: PointerEvent): void {
    const going = this.#drawing.get(event.pointerId);
    this.#drawing.delete(event.pointerId);
    if (!going || this.erases) return;
    const name = nameOf(going.slide);
    this.#book.set(name, [...this.#book.on(name), going.stroke]);
    this.#keep(going.slide);
  }

  #drop(event: PointerEvent): void {
    this.#drawing.get(event.pointerId)?.shown.remove();
    this.#drawing.delete(event.pointerId);
  }

  #erase(at: Point): void {
    const strokes = this.#book.on(this.#name);
    const left = without(strokes, at, reach);
    if (left === strokes) return;
    this.#book.set(this.#name, left);
    this.#keep();
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    return placeOn(layerOf(this.#show.slide), { x: clientX, y: clientY });
  }
}
