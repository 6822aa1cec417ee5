/**
 * What a trainer keeps in this browser, apart from the learner's log: nothing here is a mark.
 * Every record has an id of its own, and `at`, when it was last written (ms since 1970).
 */
export interface SlideNote {
  /** Of the slide. */
  id: string;
  at: number;
  text: string;
}

/** One vote by hands on a question; the room may vote twice. */
export interface RoomVote {
  /** `<session>.<question>.<round>`: counting again replaces it. */
  id: string;
  at: number;
  /** The deck that was presented: a chapter's id, or a composed session's. */
  deck: string;
  /** One run of a deck in a room: the time at which it was first shown, in ISO 8601. */
  session: string;
  question: string;
  round: 1 | 2;
  /** Hands for each choice, in the order of the slide. */
  hands: number[];
}

/** A composed session that was opened or made here. */
export interface KeptSession {
  id: string;
  at: number;
  /** What its address asks for: see composer/. */
  search: string;
  /** A picture of at most 200 kB, drawn anew from the file that was chosen: never its bytes. */
  logo?: Blob;
}

export interface TrainerRecords {
  notes: SlideNote;
  votes: RoomVote;
  sessions: KeptSession;
}

export type TrainerStore = keyof TrainerRecords;
