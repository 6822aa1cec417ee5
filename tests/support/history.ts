import type { ProgressEvent } from '../../src/progress/event.ts';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2024, 0, 8, 8);

/** A small generator of numbers in [0, 1) (mulberry32): the same seed, the same history. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * What a reader leaves who does this course for years, on two devices: answers for the most part,
 * each rated, sections read again, hints, tests, bookmarks, and a mistake undone now and then.
 */
export function history(size: number, seed = 1): ProgressEvent[] {
  const random = numbers(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  const newId = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const devices = [newId(), newId()] as const;
  const events: ProgressEvent[] = [];
  let at = BEGIN;
  const stamp = () => {
    at += 20_000 + below(40_000);
    if (random() < 0.02) at += DAY / 2;
    return { schema: 1 as const, id: newId(), at, device: devices[random() < 0.8 ? 0 : 1] };
  };
  const question = () => `question-number-${below(900)}`;
  const answer = (asked: string, mode: 'practice' | 'review' | 'test', test?: string) => {
    const fraction = [0, 0.5, 1, 1, 1][below(5)]!;
    events.push({
      ...stamp(),
      type: 'answer',
      question: asked,
      version: 1,
      response: ['cap-memory', 'cap-cpu'].slice(0, 1 + below(2)),
      state: fraction === 1 ? 'right' : fraction === 0 ? 'wrong' : 'partial',
      fraction,
      mode,
      attempt: 1 + below(9),
      hints: below(2),
      language: 'fr',
      ...(test !== undefined && { test }),
    });
  };
  const review = () => {
    const asked = question();
    answer(asked, 'review');
    const rating = (1 + below(4)) as 1 | 2 | 3 | 4;
    events.push({ ...stamp(), type: 'review', question: asked, rating, due: at + DAY * rating });
  };
  const test = () => {
    const [id, questions] = [newId(), Array.from({ length: 20 }, question)];
    events.push({
      ...stamp(),
      type: 'test-started',
      test: id,
      form: 'chapter',
      chapters: ['containers'],
      questions,
      seed: hex(8),
    });
    for (const asked of questions) answer(asked, 'test', id);
    events.push({ ...stamp(), type: 'test-ended', test: id, seconds: 900 });
  };
  const section = () => `section-number-${below(400)}`;
  while (events.length < size) {
    const kind = random();
    if (kind < 0.45) answer(question(), 'practice');
    else if (kind < 0.75) review();
    else if (kind < 0.9) events.push({ ...stamp(), type: 'read', section: section() });
    else if (kind < 0.93)
      events.push({ ...stamp(), type: 'hint', question: question(), version: 1, hint: 1 });
    else if (kind < 0.95) test();
    else if (kind < 0.97) events.push({ ...stamp(), type: 'bookmarked', section: section() });
    else if (kind < 0.99) events.push({ ...stamp(), type: 'mark-erased', question: question() });
    else events.push({ ...stamp(), type: 'undone', event: events.at(-1)?.id ?? newId() });
  }
  return events.slice(0, size);
}
