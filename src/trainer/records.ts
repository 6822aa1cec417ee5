import type { Locale } from '../i18n/locales.ts';

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

/** Where a vote by hands stands: a room votes, discusses, votes again, and compares. */
export const votePhases = ['ask', 'first', 'discuss', 'second', 'compare'] as const;
export type VotePhase = (typeof votePhases)[number];

/** What could be voted for, in the words that the slide showed. */
export interface VotedChoice {
  text: string;
  /** Absent where nothing is right or wrong: how sure the room is. */
  right?: boolean;
}

/** The votes by hands on one question: both rounds, in one run of a deck. */
export interface RoomVote {
  /** `<session>.<question>`: counting again replaces it. */
  id: string;
  at: number;
  /** The deck that was presented: a chapter's id, or a composed session's. */
  deck: string;
  /** One run of a deck in a room: the time of its first vote, in ISO 8601. */
  session: string;
  /** What the trainer calls the people in the room; may be empty. */
  group: string;
  chapter: string;
  question: string;
  /** Of the texts. */
  lang: Locale;
  stem: string;
  choices: VotedChoice[];
  phase: VotePhase;
  /** Whether the room sees the tallies before they are compared. */
  shown: boolean;
  /** When the discussion ends (ms since 1970). */
  until?: number;
  /** Hands for each choice, in the order of the slide: first round, second round. */
  hands: [number[], number[]];
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
