import { isRecord, isText, isTime } from './parse.ts';

/**
 * What a deck and its presenter windows tell each other, on a BroadcastChannel of the deck's.
 * Any script of this site may write there, so nothing is believed before `parseMessage`.
 */
export type Message = Here | Gone | Where | Go | Act | Rest;

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

/** A break begins, is moved or is over: whichever window says so, the others do the same. */
export interface Rest {
  type: 'rest';
  /** When it ends, in ms since 1970; absent when it is over. */
  backAt?: number;
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
  /** When the break ends; absent when there is none. */
  backAt?: number;
  /** The time of the exercise that is shown. */
  timer?: Countdown;
}

/** Time that is counted down; times are absolute, so that a reload of either window shows the same. */
export interface Countdown {
  /** Milliseconds left when it was last pressed. */
  left: number;
  /** While it runs, when nothing is left: ms since 1970. */
  endsAt?: number;
}

/** `press` is the slide's own button: a question's answer, an exercise's time. */
export const actions = ['press', 'extend', 'reset', 'pause'] as const;
export type Action = (typeof actions)[number];

/** Languages share a channel: the slides have the same ids. */
export const channelName = (deck: string): string => `quai-deck-${deck}`;

/** The message that a value is, or nothing; keys that are not of the message are dropped. */
export function parseMessage(value: unknown): Message | undefined {
  if (!isRecord(value)) return undefined;
  const { type } = value;
  if (type === 'where') return { type };
  if (type === 'gone') return isText(value.deck) ? { type, deck: value.deck } : undefined;
  if (type === 'act') return parseAct(value);
  if (type === 'go') return parseGo(value);
  if (type === 'here') return parseHere(value);
  if (type === 'rest') return parseRest(value);
  return undefined;
}

const parseAct = ({ act }: Record<string, unknown>): Act | undefined =>
  actions.includes(act as Action) ? { type: 'act', act: act as Action } : undefined;

/** What is no time ends no break: it is no message. */
function parseRest({ backAt }: Record<string, unknown>): Rest | undefined {
  if (backAt === undefined) return { type: 'rest' };
  return isTime(backAt) ? { type: 'rest', backAt } : undefined;
}

function parseGo(value: Record<string, unknown>): Go | undefined {
  const position = parsePosition(value);
  return position && { type: 'go', ...position };
}

function parseHere(value: Record<string, unknown>): Here | undefined {
  const { deck, paused, active, backAt } = value;
  const position = parsePosition(value);
  if (position === undefined || !isText(deck)) return undefined;
  if (typeof paused !== 'boolean' || typeof active !== 'boolean') return undefined;
  const timer = parseCountdown(value.timer);
  return {
    type: 'here',
    deck,
    paused,
    active,
    ...position,
    ...(isTime(backAt) && { backAt }),
    ...(timer && { timer }),
  };
}

function parseCountdown(value: unknown): Countdown | undefined {
  if (!isRecord(value) || !isTime(value.left)) return undefined;
  const { left, endsAt } = value;
  return isTime(endsAt) ? { left, endsAt } : { left };
}

/** Slides' ids are ours; a step is a small whole number, or -1. */
export function parsePosition({ slide, step }: Record<string, unknown>): Position | undefined {
  if (!isText(slide) || !/^[a-z0-9-]+(\.\d+)?$/.test(slide)) return undefined;
  if (!Number.isInteger(step) || (step as number) < -1 || (step as number) > 99) return undefined;
  return { slide, step: step as number };
}
