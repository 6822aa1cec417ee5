import { isRecord, isText } from './parse.ts';

/**
 * What a deck and its presenter windows tell each other, on a BroadcastChannel of the chapter's.
 * Any script of this site may write there, so nothing is believed before `parseMessage`.
 */
export type Message = Here | Gone | Where | Go | Act;

/** A deck says where it stands: after each move, and when it is asked. */
export interface Here extends DeckState {
  type: 'here';
  /** One deck among several open ones. */
  deck: string;
}

/** A deck closes. */
export interface Gone {
  type: 'gone';
  deck: string;
}

/** A presenter asks every deck where it stands. */
export interface Where {
  type: 'where';
}

/** A presenter moves every deck to a place. */
export interface Go extends Position {
  type: 'go';
}

/** A presenter presses something on the current slide. */
export interface Act {
  type: 'act';
  act: Action;
}

/** A place in the deck: the slide's id, and the last step shown (-1 is none). */
export interface Position {
  slide: string;
  step: number;
}

export interface DeckState extends Position {
  /** The screen is black. */
  paused: boolean;
  /** The question's answer is shown, or the exercise's time runs. */
  active: boolean;
}

/** `press` is the slide's own button: a question's answer, an exercise's time. */
export const actions = ['press', 'reset', 'pause'] as const;
export type Action = (typeof actions)[number];

/** Languages share a channel: the slides have the same ids. */
export const channelName = (chapter: string): string => `quai-deck-${chapter}`;

/** The message that a value is, or nothing; keys that are not of the message are dropped. */
export function parseMessage(value: unknown): Message | undefined {
  if (!isRecord(value)) return undefined;
  const { type } = value;
  if (type === 'where') return { type };
  if (type === 'gone') return isText(value.deck) ? { type, deck: value.deck } : undefined;
  if (type === 'act') return parseAct(value);
  if (type === 'go') return parseGo(value);
  if (type === 'here') return parseHere(value);
  return undefined;
}

const parseAct = ({ act }: Record<string, unknown>): Act | undefined =>
  actions.includes(act as Action) ? { type: 'act', act: act as Action } : undefined;

function parseGo(value: Record<string, unknown>): Go | undefined {
  const position = parsePosition(value);
  return position && { type: 'go', ...position };
}

function parseHere(value: Record<string, unknown>): Here | undefined {
  const { deck, paused, active } = value;
  const position = parsePosition(value);
  if (position === undefined || !isText(deck)) return undefined;
  if (typeof paused !== 'boolean' || typeof active !== 'boolean') return undefined;
  return { type: 'here', deck, paused, active, ...position };
}

/** Slides' ids are ours; a step is a small whole number, or -1. */
function parsePosition({ slide, step }: Record<string, unknown>): Position | undefined {
  if (!isText(slide) || !/^[a-z0-9-]+(\.\d+)?$/.test(slide)) return undefined;
  if (!Number.isInteger(step) || (step as number) < -1 || (step as number) > 99) return undefined;
  return { slide, step: step as number };
}
