import contrastSheet from '../../styles/deck-contrast.css?url';
import toolsSheet from '../../styles/deck-tools.css?url';
import { addStyleSheet } from '../../ui/style-sheet-element.ts';
import type { ToolsState } from '../carry.ts';
import { isKept } from '../keys-element.ts';
import { modeActOf, type Mode, type ModeAct, type ToolCommand } from '../keys.ts';
import { lettersAct } from '../preferences-element.ts';
import type { Show } from '../show-element.ts';
import { isHigh, startContrast, toggleHigh } from './contrast-element.ts';
import { HandsElement, type Hand } from './hands-element.ts';
import { announce, roomOf } from './screen-element.ts';
import { SpotlightElement } from './spotlight-element.ts';
import { SubtitleElement } from './subtitle-element.ts';
import { ZoomElement } from './zoom-element.ts';

/** The tools, once they can be seen. */
export async function openToolbox(show: Show, root: HTMLElement): Promise<Toolbox> {
  await Promise.all([toolsSheet, contrastSheet].map(addStyleSheet));
  return new Toolbox(show, root);
}

/** All tools of showing, and what they must know of each other. */
export class Toolbox {
  readonly #show: Show;
  readonly #root: HTMLElement;
  readonly #hands: HandsElement;
  readonly #zoom: ZoomElement;
  readonly #spotlight: SpotlightElement;
  readonly #subtitle: SubtitleElement;
  #slide: string;

  constructor(show: Show, root: HTMLElement) {
    this.#show = show;
    this.#root = root;
    startContrast();
    this.#hands = new HandsElement(show, root, roomOf(root));
    this.#zoom = new ZoomElement(show, root);
    this.#spotlight = new SpotlightElement(show);
    this.#subtitle = new SubtitleElement(show, root);
    this.#slide = show.slide.id;
    show.onChange(() => this.#moved());
    new MutationObserver(() => root.matches('.overview, .paused') && this.#putDown()).observe(
      root,
      { attributeFilter: ['class'] },
    );
    window.addEventListener('keydown', (event) => this.#key(event), true);
    this.#showStates();
  }

  use(command: ToolCommand): void {
    const uses: Record<ToolCommand, () => void> = {
      laser: () => this.#hands.hold('laser'),
      pen: () => this.#hands.hold('pen'),
      eraser: () => this.#hands.hold('eraser'),
      zoom: () => this.#zoom.next(),
      spotlight: () => this.#spotlight.next(),
      subtitle: () => this.#subtitle.toggle(),
      contrast: toggleHigh,
      address: () => void this.#showAddress(),
    };
    uses[command]();
    this.#showStates();
  }

  /** A press on a block: code points out a line, a double press enlarges it; the rest is enlarged at once. */
  press(block: Element, { shiftKey, detail }: MouseEvent): void {
    if (this.#hands.held) return;
    if (!block.matches('.line')) this.#zoom.toggle(block.closest<HTMLElement>('.figure, .image')!);
    else if (detail === 2) this.#enlargeCode(block);
    else if (shiftKey || getSelection()?.isCollapsed !== false) this.#pointOut(block, shiftKey);
  }

  /** Shift and a press select text, too, which is not what was meant. */
  #pointOut(line: Element, reach: boolean): void {
    if (reach) getSelection()?.removeAllRanges();
    this.#spotlight.press(line, reach);
  }

  get state(): ToolsState {
    const { held } = this.#hands;
    const zoom = this.#zoom.state;
    const spotlight = this.#spotlight.state;
    return { ...(held && { hand: held }), ...(zoom && { zoom }), ...(spotlight && { spotlight }) };
  }

  /** Takes up what was in use in the other language. */
  resume({ hand, zoom, spotlight }: ToolsState): void {
    if (zoom) this.#zoom.resume(zoom);
    if (spotlight) this.#spotlight.resume(spotlight);
    if (hand) this.#hands.hold(hand satisfies Hand);
  }

  #enlargeCode(line: Element): void {
    getSelection()?.removeAllRanges();
    this.#spotlight.clear();
    this.#zoom.toggle(line.closest<HTMLElement>('.listing')!);
  }

  async #showAddress(): Promise<void> {
    try {
      (await import('./address-element.ts')).showAddress(this.#show);
    } catch {
      announce('notLoaded');
    }
  }

  #moved(): void {
    const { id } = this.#show.slide;
    if (id !== this.#slide) {
      this.#zoom.leave();
      this.#spotlight.clear();
    }
    this.#slide = id;
    this.#zoom.showCaption();
    void this.#subtitle.show();
  }

  /** The overview and the black screen are no place for tools. */
  #putDown(): void {
    this.#hands.hold(undefined);
    this.#zoom.leave();
    this.#spotlight.clear();
  }

  #key(event: KeyboardEvent): void {
    if (document.querySelector('dialog[open], :popover-open')) return;
    if (event.key === 'Escape' ? this.#leaveOne() : this.#act(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  /** Leaves what was taken up last in the order in which they lie over each other. */
  #leaveOne(): boolean {
    if (this.#hands.held) this.#hands.hold(undefined);
    else if (this.#spotlight.isOn) this.#spotlight.clear();
    else if (this.#zoom.isOn) this.#zoom.leave();
    else return false;
    return true;
  }

  #act(event: KeyboardEvent): boolean {
    const found = isKept(event) ? undefined : modeActOf(event, this.#modes, lettersAct());
    if (!found) return false;
    const { mode, act } = found;
    if (isPan(act) && mode === 'zoom' && !this.#zoom.isLarger) return false;
    if (mode === 'ink') this.#hands.act(act);
    else if (mode === 'zoom') this.#zoom.act(act);
    else this.#spotlight.move(act === 'up' ? -1 : 1, event.shiftKey);
    return true;
  }

  get #modes(): Mode[] {
    return [
      ...(this.#hands.draws ? (['ink'] as const) : []),
      ...(this.#spotlight.isOn ? (['spotlight'] as const) : []),
      ...(this.#zoom.isOn ? (['zoom'] as const) : []),
    ];
  }

  #showStates(): void {
    const on: Partial<Record<ToolCommand, boolean>> = {
      subtitle: this.#subtitle.isOn,
      contrast: isHigh(),
    };
    for (const [command, is] of Object.entries(on))
      roomOf(this.#root)
        .querySelector(`.tool-menu [data-command=${command}]`)
        ?.setAttribute('aria-pressed', String(is));
  }
}

/** Arrows move on while all of what is enlarged is seen: only what is larger is moved about. */
const isPan = (act: ModeAct): boolean => ['left', 'right', 'up', 'down'].includes(act);
