import type { EventOf, Rating } from '../progress/event.ts';

export const ratings = [1, 2, 3, 4] as const satisfies readonly Rating[];

/** What an answer says of how well it was recalled; only the reader can say that it was easy. */
export function suggestedRating({
  state,
  hints,
}: Pick<EventOf<'answer'>, 'state' | 'hints'>): Rating {
  if (state === 'wrong') return 1;
  return state === 'partial' || hints > 0 ? 2 : 3;
}
