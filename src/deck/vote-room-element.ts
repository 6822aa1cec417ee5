import { keepTrainerRecords, trainerRecord } from '../trainer/database-element.ts';
import { keepSession, openSession, sessionOf } from '../trainer/room-session-element.ts';
import { newSession, type RoomSession } from '../trainer/room-session.ts';
import { parseRoomVote } from '../trainer/votes.ts';
import type { RoomVote } from '../trainer/records.ts';
import type { Ballot } from './vote-ballot-element.ts';
import { parseVoteMessage, voteChannel, type VoteMessage } from './vote-message.ts';
import { unvoted, type Vote } from './vote.ts';

interface Standing {
  vote: Vote;
  at: number;
}

/**
 * The votes of a deck's room as this window knows them: kept in the trainer's database, told to the
 * other windows of the deck and heard from them, or held in memory where neither is possible.
 */
export class VoteRoom {
  readonly #deck: string;
  readonly #onChange: () => void;
  readonly #channel: BroadcastChannel | undefined;
  readonly #standings = new Map<string, Standing>();
  /** The session that they are of. */
  #session: string | undefined;
  /** Whether the browser stored the last vote. */
  isKept = true;

  constructor(deck: string, onChange: () => void) {
    this.#deck = deck;
    this.#onChange = onChange;
    if (typeof BroadcastChannel !== 'function') return;
    this.#channel = new BroadcastChannel(voteChannel(deck));
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = parseVoteMessage(data);
      if (message) this.#receive(message);
    });
  }

  get group(): string {
    return sessionOf(this.#deck)?.group ?? '';
  }

  vote({ question, choices }: Ballot): Vote {
    this.#settle(sessionOf(this.#deck)?.session);
    const known = this.#standings.get(question)?.vote;
    return known?.hands[0].length === choices.length ? known : unvoted(choices.length);
  }

  /** Fetches what is known of a question: from the browser's storage, and from other windows. */
  async load({ question, choices }: Ballot): Promise<void> {
    this.#channel?.postMessage({ type: 'ask', question } satisfies VoteMessage);
    const session = sessionOf(this.#deck)?.session;
    if (session === undefined) return;
    this.#settle(session);
    const record = await this.#stored(`${session}.${question}`);
    if (record?.choices.length !== choices.length || this.#session !== session) return;
    const { phase, shown, until, hands, at } = record;
    const vote = { phase, shown, hands, past: [], ...(until !== undefined && { until }) };
    this.#take(question, { vote, at });
  }

  /** A change made in this window. */
  change(ballot: Ballot, vote: Vote): void {
    const session = openSession(this.#deck);
    this.#settle(session.session);
    const before = this.#standings.get(ballot.question)?.at ?? 0;
    const standing = { vote, at: Math.max(Date.now(), before + 1) };
    this.#standings.set(ballot.question, standing);
    this.#tell(ballot.question, standing, session);
    void this.#keep(recordOf(this.#deck, session, ballot, standing));
    this.#onChange();
  }

  /** Another group sits down: its votes begin at nought, in every window. */
  newGroup(): void {
    const session = newSession(Date.now());
    keepSession(this.#deck, session);
    this.#settle(session.session);
    this.#channel?.postMessage({ type: 'group', ...session } satisfies VoteMessage);
    this.#onChange();
  }

  /** Names the group; what it voted before bears the new name too, once it votes again. */
  nameGroup(group: string): void {
    const session = { ...openSession(this.#deck), group };
    keepSession(this.#deck, session);
    this.#channel?.postMessage({ type: 'group', ...session } satisfies VoteMessage);
  }

  #receive(message: VoteMessage): void {
    if (message.type === 'ask') this.#answer(message.question);
    else if (this.#adopt(message) && message.type === 'vote') this.#take(message.question, message);
  }

  /** The session of another window, unless a later one is under way: one group sits in the room. */
  #adopt({ session, group }: RoomSession): boolean {
    const mine = sessionOf(this.#deck);
    if (mine && session < mine.session) return false;
    keepSession(this.#deck, { session, group });
    this.#settle(session);
    this.#onChange();
    return true;
  }

  /** Votes of another session are not this one's. */
  #settle(session: string | undefined): void {
    if (session === this.#session) return;
    this.#standings.clear();
    this.#session = session;
  }

  #answer(question: string): void {
    const standing = this.#standings.get(question);
    const session = sessionOf(this.#deck);
    if (session === undefined) return;
    if (standing) this.#tell(question, standing, session);
    else this.#channel?.postMessage({ type: 'group', ...session } satisfies VoteMessage);
  }

  #tell(question: string, { vote, at }: Standing, session: RoomSession): void {
    const { session: id, group } = session;
    const message = { type: 'vote', question, at, vote, session: id, group } as const;
    this.#channel?.postMessage(message satisfies VoteMessage);
  }

  #take(question: string, { vote, at }: Standing): void {
    if (at <= (this.#standings.get(question)?.at ?? 0)) return;
    this.#standings.set(question, { vote, at });
    this.#onChange();
  }

  async #stored(id: string): Promise<RoomVote | undefined> {
    try {
      return parseRoomVote(await trainerRecord('votes', id));
    } catch {
      this.#setKept(false);
      return undefined;
    }
  }

  async #keep(record: RoomVote): Promise<void> {
    try {
      await keepTrainerRecords('votes', [record]);
      this.#setKept(true);
    } catch {
      this.#setKept(false);
    }
  }

  #setKept(isKept: boolean): void {
    if (isKept === this.isKept) return;
    this.isKept = isKept;
    this.#onChange();
  }
}

function recordOf(
  deck: string,
  { session, group }: RoomSession,
  { question, chapter, lang, stem, choices }: Ballot,
  { vote: { phase, shown, until, hands }, at }: Standing,
): RoomVote {
  return {
    id: `${session}.${question}`, at, deck, session, group, chapter, question, lang, stem, choices,
    phase, shown, hands: [[...hands[0]], [...hands[1]]], ...(until !== undefined && { until }),
  }; // prettier-ignore
}
