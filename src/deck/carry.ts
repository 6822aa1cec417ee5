import { isRecord, isText, isTime } from './parse.ts';

/** What is going on with the tools, by places in the slide: both languages have the same blocks. */
export interface ToolsState {
  hand?: 'laser' | 'pen' | 'eraser';
  zoom?: { block: number; scale: number; x: number; y: number };
  spotlight?: { block: number; from: number; to: number };
}

/** A question that the room is at. */
export interface AskedState {
  slide: string;
  /** Values of the choices that are ticked. */
  chosen: string[];
  shown: boolean;
}

/** What goes along into the other language. */
export interface Carried {
  /** When it was left, in ms since 1970. */
  at: number;
  asked: AskedState[];
  tools: ToolsState;
}

/** A page that opens later than this was opened for another reason, in milliseconds. */
const fresh = 60_000;

/** Reads what the other language left; nothing when it is old or no such thing. */
export function parseCarried(value: unknown, now: number): Carried | undefined {
  if (!isRecord(value) || !isTime(value.at) || !Array.isArray(value.asked)) return undefined;
  if (now - value.at > fresh || now < value.at) return undefined;
  const asked = (value.asked as unknown[]).slice(0, 300).flatMap(parseAsked);
  return { at: value.at, asked, tools: parseTools(value.tools) };
}

function parseAsked(value: unknown): AskedState[] {
  if (!isRecord(value) || !isText(value.slide) || typeof value.shown !== 'boolean') return [];
  if (!Array.isArray(value.chosen)) return [];
  const { slide, shown } = value;
  return [{ slide, shown, chosen: (value.chosen as unknown[]).filter(isText).slice(0, 26) }];
}

function parseTools(value: unknown): ToolsState {
  if (!isRecord(value)) return {};
  const { hand, zoom, spotlight } = value;
  const isHand = hand === 'laser' || hand === 'pen' || hand === 'eraser';
  return {
    ...(isHand && { hand }),
    ...(hasNumbers(zoom, ['block', 'scale', 'x', 'y']) && { zoom }),
    ...(hasNumbers(spotlight, ['block', 'from', 'to']) && { spotlight }),
  };
}

const hasNumbers = <Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Record<Key, number> =>
  isRecord(value) && keys.every((key) => Number.isFinite(value[key]));
