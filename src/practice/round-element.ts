import type { EventOf, Rating } from '../progress/event.ts';
import type { ProgressLog } from '../progress/log.ts';
import type { Asked } from './queue.ts';
import type { Choice } from './schedule.ts';

/** A question of this review: as it stands in the page, and the rating that counts. */
export class Round {
  readonly asked: Asked;
  readonly node: HTMLElement;
  /** When it comes back, by rating; empty until it is answered. */
  choices: readonly Choice[] = [];
  review: EventOf<'review'> | undefined;
  readonly #log: ProgressLog;

  constructor(log: ProgressLog, asked: Asked, node: HTMLElement) {
    this.#log = log;
    this.asked = asked;
    this.node = node;
  }

  /** Works out when it may come back, from all that was answered and rated before. */
  async schedule(): Promise<void> {
    const { choices } = await import('./schedule.ts');
    const question = (await this.#log.progress()).questions.get(this.asked.id);
    this.choices = choices(question?.history ?? [], Date.now());
  }

  /** Rates it; a former rating does not count any more. */
  async rate(rating: Rating): Promise<void> {
    const { due } = this.choices.find((choice) => choice.rating === rating)!;
    const review = { type: 'review', question: this.asked.id, rating, due } as const;
    const events = await this.#log.appendAll([...this.#undone, review]);
    this.review = events.at(-1) as EventOf<'review'>;
  }

  async takeBack(): Promise<void> {
    await this.#log.appendAll(this.#undone);
    this.review = undefined;
  }

  get #undone() {
    return this.review ? [{ type: 'undone', event: this.review.id } as const] : [];
  }
}
