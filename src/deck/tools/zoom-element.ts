import type { ToolsState } from '../carry.ts';
import type { ModeAct } from '../keys.ts';
import type { Show } from '../show-element.ts';
import { contentBox, enlargeable } from './magnified-element.ts';
import { announce, boxOn, keepSwipes, roomOf, scaleOf, startBar } from './screen-element.ts';
import { fitted, held, isLarger, scaled, type Box, type View } from '../../ui/zoom.ts';

/** Room around what is enlarged, and below it for a caption, in pixels of the sheet. */
const margin = 28;
const captionRoom = 110;
/** How far an arrow moves, as a share of the frame. */
const stride = 0.2;
/** A press that moves farther than this, in pixels of the window, drags. */
const dragFrom = 6;

interface Enlarged {
  slide: HTMLElement;
  block: HTMLElement;
  /** Of what is enlarged, where it stands on the slide. */
  box: Box;
  view: View;
  /** The scale that shows it whole. */
  least: number;
}

/** Enlarges one block of a slide where it stands, so that its steps and what is drawn on it go along. */
export class ZoomElement {
  readonly #show: Show;
  readonly #root: HTMLElement;
  readonly #room: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #caption: HTMLElement;
  #now: Enlarged | undefined;
  #from: { x: number; y: number; view: View; dragged: boolean } | undefined;

  constructor(show: Show, root: HTMLElement) {
    this.#show = show;
    this.#root = root;
    this.#room = roomOf(root);
    this.#bar = this.#room.querySelector<HTMLElement>('.zoom-bar')!;
    this.#caption = this.#room.querySelector<HTMLElement>('.zoom-caption')!;
    startBar(this.#bar, (act) => (act === 'leave' ? this.leave() : this.act(act as ModeAct)));
    new ResizeObserver(() => this.#refit()).observe(root);
    new MutationObserver(() => this.#refit()).observe(document.documentElement, {
      attributeFilter: ['data-text'],
    });
    this.#listen();
  }

  get isOn(): boolean {
    return this.#now !== undefined;
  }

  /** Whether there is something beside what is seen, so that arrows move about. */
  get isLarger(): boolean {
    return this.#now !== undefined && isLarger(this.#now.view, this.#now.box, this.#frame);
  }

  get state(): ToolsState['zoom'] {
    if (!this.#now) return undefined;
    const { slide, block, view } = this.#now;
    return { block: enlargeable(slide).indexOf(block), ...view };
  }

  /** The first block of the slide, then the next one; after the last, none. */
  next(): void {
    const blocks = enlargeable(this.#show.slide);
    const at = this.#now ? blocks.indexOf(this.#now.block) : -1;
    const block = blocks[at + 1];
    this.leave();
    if (block) this.enlarge(block);
    else if (at < 0) announce('nothingToZoom');
  }

  resume({ block: place, ...view }: NonNullable<ToolsState['zoom']>): void {
    const block = enlargeable(this.#show.slide)[place];
    if (!block) return;
    this.enlarge(block);
    if (this.#now && view.scale > this.#now.least) this.#look(view);
  }

  /** Enlarges a block; the same again leaves it. */
  toggle(block: HTMLElement): void {
    const isSame = this.#now?.block === block;
    this.leave();
    if (!isSame) this.enlarge(block);
  }

  enlarge(block: HTMLElement): void {
    const { slide } = this.#show;
    const box = contentBox(slide, block);
    block.classList.add('enlarged');
    slide.classList.add('zoomed');
    this.#bar.hidden = false;
    const view = fitted(box, this.#frameFor(slide, block), margin);
    this.#now = { slide, block, box, view, least: Math.min(view.scale, 1) };
    keepSwipes(this.#root, 'zoom', true);
    this.#look(view);
    this.showCaption();
  }

  leave(): void {
    if (!this.#now) return;
    const { slide, block } = this.#now;
    this.#now = undefined;
    block.classList.remove('enlarged');
    slide.classList.remove('zoomed', 'larger');
    if (this.#bar.contains(document.activeElement)) this.#root.focus();
    this.#bar.hidden = true;
    this.#caption.hidden = true;
    keepSwipes(this.#root, 'zoom', false);
  }

  act(act: ModeAct): void {
    if (!this.#now) return;
    const { view, box, least } = this.#now;
    const frame = this.#frame;
    if (act === 'closer' || act === 'farther')
      this.#look(scaled(view, frame, act === 'closer', least));
    else if (act === 'fit') this.#look(fitted(box, frame, margin));
    else this.#look(strode(view, frame, act));
  }

  /** The caption of the step that is shown stands below, since code is enlarged without them. */
  showCaption(): void {
    const caption = this.#now?.block.querySelector('.caption.current-fragment > div');
    this.#caption.textContent = caption?.textContent.trim() ?? '';
    this.#caption.hidden = !this.#caption.textContent;
  }

  get #frame(): Box {
    const { slide, block } = this.#now!;
    return this.#frameFor(slide, block);
  }

  /** What the window shows of the sheet's plane. */
  #frameFor(slide: HTMLElement, block: HTMLElement): Box {
    const frame = boxOn(slide, this.#root.getBoundingClientRect());
    const below = block.querySelector('.caption') ? captionRoom : 0;
    return { ...frame, height: frame.height - below };
  }

  #look(view: View): void {
    const now = this.#now!;
    now.view = held(view, now.box, this.#frame, margin);
    const { style } = now.slide;
    style.setProperty('--zoom', String(now.view.scale));
    style.setProperty('--pan-x', `${now.view.x}px`);
    style.setProperty('--pan-y', `${now.view.y}px`);
    now.slide.classList.toggle('larger', this.isLarger);
  }

  /** Another window, or another size of text: whole again. */
  #refit(): void {
    if (!this.#now) return;
    const { block } = this.#now;
    this.leave();
    this.enlarge(block);
  }

  #listen(): void {
    this.#root.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.#from = this.isLarger ? { x, y, view: this.#now!.view, dragged: false } : undefined;
    });
    document.addEventListener('pointermove', (event) => this.#drag(event));
    document.addEventListener('pointerup', () => window.setTimeout(() => (this.#from = undefined)));
    this.#root.addEventListener('dragstart', (event) => this.#now && event.preventDefault());
    this.#root.addEventListener(
      'click',
      (event) => this.#from?.dragged && event.stopImmediatePropagation(),
      true,
    );
  }

  #drag({ clientX, clientY, buttons }: PointerEvent): void {
    if (!this.#from || !this.#now || buttons === 0) return;
    const { x, y, view } = this.#from;
    this.#from.dragged ||= Math.hypot(clientX - x, clientY - y) > dragFrom;
    const scale = scaleOf(this.#now.slide);
    const moved = { x: view.x + (clientX - x) / scale, y: view.y + (clientY - y) / scale };
    if (this.#from.dragged) this.#look({ ...view, ...moved });
  }
}

/** The view a stride farther: an arrow to the right shows what is to the right. */
function strode(view: View, frame: Box, act: ModeAct): View {
  const along = { left: 1, right: -1 }[act as string] ?? 0;
  const down = { up: 1, down: -1 }[act as string] ?? 0;
  return {
    ...view,
    x: view.x + along * stride * frame.width,
    y: view.y + down * stride * frame.height,
  };
}
