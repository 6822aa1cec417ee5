import type { Action, Here, Message, Position } from '../deck/bridge.ts';
import { openChannel, type Channel } from '../deck/channel-element.ts';

/** How often the decks are asked where they stand, and how long one may be silent. */
const askEvery = 2000;
const silence = 5000;

/** The presenter's end of the channel: which decks are there, and moving them. */
export class DeckLink {
  readonly #channel: Channel | undefined;
  readonly #heard = new Map<string, number>();
  readonly #onHere: (here: Here) => void;
  readonly #onCount: (decks: number) => void;

  constructor(chapter: string, onHere: (here: Here) => void, onCount: (decks: number) => void) {
    this.#onHere = onHere;
    this.#onCount = onCount;
    this.#channel = openChannel(chapter, (message) => this.#receive(message));
  }

  get isPossible(): boolean {
    return this.#channel !== undefined;
  }

  start(): void {
    this.#ask();
    window.setInterval(() => this.#ask(), askEvery);
  }

  go(position: Position): void {
    this.#channel?.send({ type: 'go', ...position });
  }

  act(act: Action): void {
    this.#channel?.send({ type: 'act', act });
  }

  #ask(): void {
    const now = Date.now();
    for (const [deck, at] of this.#heard) if (now - at > silence) this.#heard.delete(deck);
    this.#onCount(this.#heard.size);
    this.#channel?.send({ type: 'where' });
  }

  #receive(message: Message): void {
    if (message.type === 'gone') this.#heard.delete(message.deck);
    if (message.type === 'here') this.#heard.set(message.deck, Date.now());
    this.#onCount(this.#heard.size);
    if (message.type === 'here') this.#onHere(message);
  }
}
