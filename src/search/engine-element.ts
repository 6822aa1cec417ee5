import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { readIndex } from './index-file.ts';
import { readQuery, type Query } from './query.ts';
import { prepare, results, type ReadyIndex, type Result } from './results.ts';
import { Texts } from './texts-element.ts';

export interface Answer {
  query: Query;
  index: ReadyIndex;
  results: Result[];
  /** The texts of the chapters were not searched: they did not come. */
  partial: boolean;
}

/** Search in one language: our own exact index, and Pagefind's of the texts. */
export class Engine {
  readonly locale: Locale;
  readonly #texts: Texts;
  #index: Promise<ReadyIndex> | undefined;

  constructor(locale: Locale) {
    this.locale = locale;
    this.#texts = new Texts(locale);
  }

  /** @throws when it does not come; the next call asks again */
  index(): Promise<ReadyIndex> {
    this.#index ??= fetchIndex(this.locale).catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  /** Starts what the first answer would wait for. */
  warm(): void {
    void this.#texts.preload('').catch(() => undefined);
  }

  /**
   * Answers twice, at once from our own index and again with the texts.
   * @throws when our own index does not come
   */
  async *answers(typed: string): AsyncGenerator<Answer & { last: boolean }> {
    const index = await this.index();
    const query = readQuery(typed, index.ready.programs);
    yield { query, index, results: results(index, query, []), partial: false, last: false };
    const texts = await this.#texts.search(query).catch(() => undefined);
    yield {
      query,
      index,
      results: results(index, query, texts ?? []),
      partial: texts === undefined,
      last: true,
    };
  }

  async answer(typed: string): Promise<Answer> {
    let found: Answer | undefined;
    for await (const answer of this.answers(typed)) found = answer;
    return found!;
  }
}

async function fetchIndex(locale: Locale): Promise<ReadyIndex> {
  const response = await fetch(routesUnder(import.meta.env.BASE_URL).search(locale, 'course.json'));
  if (!response.ok) throw new Error(`course.json: ${response.status}`);
  return prepare(readIndex(await response.json()));
}
