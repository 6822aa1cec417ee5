import type { Action, Here, Message, Position } from '../deck/bridge.ts';
import { openChannel, type Channel } from '../deck/channel-element.ts';

/** How often the decks are asked where they stand, and how long one may be silent. */
const askEvery = 2000;
const silence = 5000;

/** Which decks there are: `silent` is one that went without a word, as a crash does. */
export type Company = 'none' | 'deck' | 'silent';

/** What is done with what decks say. */
export interface Hearing {
  here(here: Here): void;
  /** A break began, was moved or is over. */
  rest(backAt: number | undefined): void;
  company(company: Company): void;
}

/** The presenter's end of the channel: which decks are there, and moving them. */
export class DeckLink {
  readonly #channel: Channel | undefined;
  readonly #heard = new Map<string, number>();
  readonly #hearing: Hearing;
  #isCrashed = false;

  constructor(deck: string, hearing: Hearing) {
    this.#hearing = hearing;
    this.#channel = openChannel(deck, (message) => this.#receive(message));
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

  rest(backAt: number | undefined): void {
    this.#channel?.send({ type: 'rest', ...(backAt !== undefined && { backAt }) });
  }

  /** A window that slept was deaf as well: only who is silent while we ask has gone. */
  #ask(): void {
    const now = Date.now();
    for (const [deck, at] of this.#heard)
      if (now - at > silence) {
        this.#heard.delete(deck);
        this.#isCrashed = true;
      }
    this.#tell();
    this.#channel?.send({ type: 'where' });
  }

  #receive(message: Message): void {
    const { type } = message;
    if (type === 'gone') this.#heard.delete(message.deck);
    if (type === 'here') this.#heard.set(message.deck, Date.now());
    if (type === 'here' || type === 'gone') this.#isCrashed = false;
    this.#tell();
    if (type === 'here') this.#hearing.here(message);
    if (type === 'rest') this.#hearing.rest(message.backAt);
  }

  #tell(): void {
    const alone = this.#isCrashed ? 'silent' : 'none';
    this.#hearing.company(this.#heard.size > 0 ? 'deck' : alone);
  }
}
