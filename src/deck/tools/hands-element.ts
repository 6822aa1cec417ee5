import type { ToolsState } from '../carry.ts';
import type { ModeAct } from '../keys.ts';
import type { Show } from '../show-element.ts';
import { InkElement } from './ink-element.ts';
import { LaserElement } from './laser-element.ts';
import { keepSwipes, startBar } from './screen-element.ts';

export type Hand = NonNullable<ToolsState['hand']>;

const isHand = (act: string): act is Hand => ['laser', 'pen', 'eraser'].includes(act);

/** What one holds: the pointer, the pen or the eraser, one at a time, and the bar that says which. */
export class HandsElement {
  readonly #ink: InkElement;
  readonly #laser: LaserElement;
  readonly #root: HTMLElement;
  readonly #room: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #show: Show;
  #held: Hand | undefined;

  constructor(show: Show, root: HTMLElement, room: HTMLElement) {
    this.#show = show;
    this.#root = root;
    this.#room = room;
    this.#ink = new InkElement(show, root, room);
    this.#laser = new LaserElement(room);
    this.#bar = room.querySelector<HTMLElement>('.ink-bar')!;
    startBar(this.#bar, (act) => this.#press(act));
    const sure = room.querySelector<HTMLDialogElement>('[data-dialog=clear-all]');
    sure?.addEventListener('close', () => {
      if (sure.returnValue === 'clear') this.#ink.clearAll();
      sure.returnValue = '';
    });
  }

  get held(): Hand | undefined {
    return this.#held;
  }

  get draws(): boolean {
    return this.#held === 'pen' || this.#held === 'eraser';
  }

  /** Takes a tool up; the same again, or none, puts it down. */
  hold(hand: Hand | undefined): void {
    this.#held = hand === this.#held ? undefined : hand;
    this.#ink.erases = this.#held === 'eraser';
    this.#ink.isOn = this.draws;
    this.#laser.isOn = this.#held === 'laser';
    this.#room.classList.toggle('drawing', this.draws);
    keepSwipes(this.#root, 'hand', this.#held !== undefined);
    this.#showBar();
  }

  act(act: ModeAct): void {
    if (act === 'undo') this.#ink.undo();
    if (act === 'clear') this.#ink.clear();
  }

  #press(act: string): void {
    if (isHand(act)) this.hold(act);
    else if (act === 'done') this.hold(undefined);
    else if (act === 'previous') this.#show.previous();
    else if (act === 'next') this.#show.next();
    else if (act === 'clearAll') this.#ask();
    else this.#set(act);
    this.#showBar();
  }

  #set(act: string): void {
    if (act === 'undo' || act === 'clear') this.act(act);
    if (act === 'thick') this.#ink.thick = !this.#ink.thick;
    if (act === 'colour1' || act === 'colour2') this.#ink.colour = act === 'colour1' ? 1 : 2;
    if (['thick', 'colour1', 'colour2'].includes(act) && this.#held === 'eraser') this.hold('pen');
  }

  #ask(): void {
    this.#room.querySelector<HTMLDialogElement>('[data-dialog=clear-all]')?.showModal();
  }

  #showBar(): void {
    const hadFocus = this.#bar.contains(document.activeElement);
    this.#bar.hidden = this.#held === undefined;
    if (this.#bar.hidden && hadFocus) this.#root.focus();
    this.#bar.querySelector<HTMLElement>('.of-ink')!.hidden = !this.draws;
    const pressed: Record<string, boolean> = {
      laser: this.#held === 'laser',
      pen: this.#held === 'pen',
      eraser: this.#held === 'eraser',
      colour1: this.#ink.colour === 1,
      colour2: this.#ink.colour === 2,
      thick: this.#ink.thick,
    };
    for (const [act, is] of Object.entries(pressed))
      this.#bar.querySelector(`[data-act=${act}]`)?.setAttribute('aria-pressed', String(is));
  }
}
