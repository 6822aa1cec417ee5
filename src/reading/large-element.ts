import { readPreference } from '../progress/preferences.ts';
import { closesBeside, showModal } from '../ui/modal-element.ts';
import { addStyleSheet } from '../ui/style-sheet-element.ts';
import { fitted, scaled, type Box, type View } from '../ui/zoom.ts';
import { copyOf } from './large-copy-element.ts';
import { largeAct, type LargeAct } from './large-keys.ts';
import styles from './large.css?url';

/** Room around what is seen whole, in pixels. */
const margin = 14;
/** Text opens larger than on the page, where the window has the room; never smaller. */
const textScale = { least: 1, most: 1.6 };

/**
 * A dialog that shows a copy of a figure, a table or a file over the whole window. It scrolls, so
 * touch, wheel and arrows move about in it; the page below stays as it was, and so does its print.
 */
export class LargeView {
  static async make(): Promise<LargeView> {
    await addStyleSheet(styles);
    return new LargeView();
  }

  readonly #dialog: HTMLDialogElement;
  readonly #frame: HTMLElement;
  readonly #sheet: HTMLElement;
  /** What is shown, and its size at 1, in pixels. */
  #content:
    { node: HTMLElement | SVGElement; isText: boolean; width: number; height: number } | undefined;
  #scale = 1;
  #isWhole = true;

  private constructor() {
    const template = document.querySelector<HTMLTemplateElement>('[data-large-view]')!;
    this.#dialog = template.content.querySelector('dialog')!.cloneNode(true) as HTMLDialogElement;
    this.#frame = this.#part('.large-frame');
    this.#sheet = this.#part('.large-sheet');
    document.body.append(this.#dialog);
    closesBeside(this.#dialog);
    this.#listen();
  }

  /** Opens what the button stands beside; `place` is the button's on the page. */
  open(button: HTMLElement, place: number): void {
    if (this.#dialog.open) return;
    this.#part('h2').textContent = button.dataset['large']!;
    const caption = button.parentElement!.querySelector(':scope.figure > figcaption');
    this.#part('.large-caption').textContent = caption?.textContent.trim() ?? '';
    showModal(this.#dialog, 'large', { large: place }, button);
    this.#fill(button.parentElement!);
  }

  #fill(origin: HTMLElement): void {
    const { node, isText, className, size } = copyOf(origin, this.#box);
    this.#sheet.className = `large-sheet ${className}`;
    this.#sheet.replaceChildren(node);
    const { width, height } = size ?? node.getBoundingClientRect();
    this.#content = { node, isText, width, height };
    this.#isWhole = !isText;
    if (isText) this.#put(this.#first());
    else this.#fit();
  }

  /** Text begins at its own beginning, as wide as the window where that is no giant. */
  #first(): View {
    const { width } = this.#content!;
    const whole = (this.#box.width - 2 * margin) / width;
    const scale = Math.max(textScale.least, Math.min(textScale.most, whole));
    return { scale, x: 0, y: 0 };
  }

  #fit(): void {
    this.#isWhole = true;
    this.#put(this.#whole);
  }

  #act(act: LargeAct): void {
    this.#isWhole = act === 'fit';
    const least = Math.min(this.#whole.scale, 1);
    this.#put(act === 'fit' ? this.#whole : scaled(this.#view, this.#box, act === 'closer', least));
  }

  get #whole(): View {
    const { width, height } = this.#content!;
    return fitted({ left: 0, top: 0, width, height }, this.#box, margin);
  }

  /** The window onto the sheet. */
  get #box(): Box {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    return { left: 0, top: 0, width, height };
  }

  /** Where the sheet is now, in pixels of the frame. */
  get #view(): View {
    const [frame, sheet] = [this.#frame, this.#sheet].map((one) => one.getBoundingClientRect());
    return { scale: this.#scale, x: sheet!.x - frame!.x, y: sheet!.y - frame!.y };
  }

  #put(view: View): void {
    const { node, isText, width, height } = this.#content!;
    this.#scale = view.scale;
    const { style } = this.#sheet;
    style.width = `${width * view.scale}px`;
    style.height = `${height * view.scale}px`;
    if (isText) node.style.setProperty('zoom', String(view.scale));
    const now = this.#view;
    this.#frame.scrollBy({ left: now.x - view.x, top: now.y - view.y, behavior: 'instant' });
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
    this.#part('output').textContent = percent.format(view.scale);
  }

  #listen(): void {
    this.#dialog.addEventListener('click', ({ target }) => {
      const { act } = (target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
      if (act === 'close') this.#dialog.close();
      else if (act) this.#act(act as LargeAct);
    });
    this.#dialog.addEventListener('keydown', (event) => {
      const act = largeAct(event, readPreference('letters') !== 'off');
      if (!act) return;
      event.preventDefault();
      this.#act(act);
    });
    new ResizeObserver(() => {
      if (this.#content && this.#isWhole && this.#dialog.open) this.#fit();
    }).observe(this.#frame);
    this.#frame.addEventListener('pointermove', (event) => this.#drag(event));
    this.#dialog.addEventListener('close', () => this.#sheet.replaceChildren());
  }

  /** A mouse drags a drawing; text is left to be selected, and a finger scrolls by itself. */
  #drag({ buttons, pointerType, movementX, movementY }: PointerEvent): void {
    if (buttons !== 1 || pointerType !== 'mouse' || this.#content?.isText) return;
    this.#frame.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' });
  }

  #part = (selector: string): HTMLElement => this.#dialog.querySelector<HTMLElement>(selector)!;
}
