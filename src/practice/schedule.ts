import { createEmptyCard, fsrs, Rating as Grade, type Card } from 'ts-fsrs';
import { DAY } from '../progress/due.ts';
import type { EventOf, Rating } from '../progress/event.ts';
import { ratings, suggestedRating } from './rating.ts';

type Entry = EventOf<'answer' | 'review'>;

/** When a question comes back after a rating. */
export interface Choice {
  rating: Rating;
  /** From 1 to LONGEST. */
  days: number;
  /** Milliseconds since 1970, UTC: the same time of day, `days` later, where the reader is. */
  due: number;
}

const grades = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy } as const;

/** FSRS's `maximum_interval`, in days. */
const LONGEST = 36_500;

/** Whole days, the same on every device: no steps of minutes, and nothing by chance. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST,
  enable_fuzz: false,
  enable_short_term: false,
});

/**
 * For each rating, when a question with this history (fold.ts) would come back if it were rated now.
 * The order of `history` does not matter. Longer intervals for better ratings; never a time before
 * `now`, whatever the clocks that dated the history.
 */
export function choices(history: readonly Entry[], now: number): Choice[] {
  const card = replay(history, now);
  const at = new Date(Math.max(now, card.last_review?.getTime() ?? now));
  const preview = scheduler.repeat(card, at);
  return ratings.map((rating) => {
    const days = Math.min(Math.max(preview[rating].card.scheduled_days, 1), LONGEST);
    return { rating, days, due: daysAfter(now, days) };
  });
}

/**
 * The card that a history amounts to. A clock that went back counts as no time at all (FSRS cannot
 * review a card before its last review); what is dated over a day ahead of `now` is left out, as
 * in due.ts.
 */
export function replay(history: readonly Entry[], now: number): Card {
  let card = createEmptyCard(new Date(now));
  let last = -Infinity;
  for (const { at, rating } of rated(history.filter((entry) => entry.at <= now + DAY))) {
    last = Math.max(last, at);
    card = scheduler.next(card, new Date(last), grades[rating]).card;
  }
  return card;
}

interface Rated {
  at: number;
  rating: Rating;
}

/**
 * What counts as a recall: the first answer, every rating given in a review, and elsewhere what was
 * not right. A right answer elsewhere does not count: it may follow the explanation at once. Neither
 * does another try at what was just missed: ten tries in a row are one thing forgotten, not ten.
 */
function rated(history: readonly Entry[]): Rated[] {
  const counted: Rated[] = [];
  const entries = [...history].sort(byTime);
  for (const [place, entry] of entries.entries()) {
    const last = counted.at(-1);
    if (entry.type === 'review') counted.push(entry);
    else if (counts(entry, entries[place + 1], last))
      counted.push({ at: entry.at, rating: suggestedRating(entry) });
  }
  return counted;
}

function counts(answer: EventOf<'answer'>, next: Entry | undefined, last: Rated | undefined) {
  if (answer.mode === 'review' && next?.type === 'review') return false;
  if (last === undefined) return true;
  if (answer.mode === 'review' || answer.state === 'right') return false;
  return answer.at - last.at >= DAY / 2 || suggestedRating(answer) < last.rating;
}

/** At the same millisecond an answer stands before its rating. */
const byTime = (one: Entry, other: Entry): number =>
  one.at - other.at || one.type.localeCompare(other.type) || (one.id < other.id ? -1 : 1);

/** By the calendar, so that no change of the clocks moves it to another day. */
function daysAfter(now: number, days: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return date.getTime();
}
