import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { excerptOf } from './excerpt.ts';
import { folded } from './fold.ts';
import { plainWords, type Query } from './query.ts';
import type { TextHit } from './results.ts';
import { isLike } from './stem.ts';
import { trustWorker } from './trusted-worker-element.ts';

/** What we use of Pagefind's API (pagefind.app/docs/api); its types come with its node package alone. */
interface Pagefind {
  search(words: string): Promise<{ results: { score: number; data(): Promise<Data> }[] } | null>;
  preload(words: string): Promise<void>;
}
interface Data {
  url: string;
  content: string;
  meta: { title?: string };
  locations: number[];
}
interface Module {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/** Texts that are read for an answer; each may be in a file of its own. */
const MOST = 20;

/** The texts of the chapters in one language, searched by Pagefind in a worker of its own. */
export class Texts {
  readonly #folder: string;
  #instance: Promise<Pagefind> | undefined;

  constructor(locale: Locale) {
    this.#folder = routesUnder(import.meta.env.BASE_URL).search(locale);
  }

  /** Fetches what any search needs, and what one for these words does. */
  async preload(words: string): Promise<void> {
    await (await this.#open()).preload(words).catch(() => undefined);
  }

  /** @throws when the index does not come; the next search asks for it again */
  async search(query: Query): Promise<TextHit[]> {
    const words = plainWords(query);
    if (words.length === 0) return [];
    try {
      const found = await (await this.#open()).search(words.join(' '));
      const results = (found?.results ?? []).slice(0, MOST);
      const texts = await Promise.all(results.map((result) => result.data()));
      const most = results[0]?.score ?? 1;
      return results.flatMap(({ score }, index) => {
        const data = texts[index]!;
        return holdsAll(data, words) ? [hitOf(data, score / most)] : [];
      });
    } catch (error) {
      this.#instance = undefined;
      throw error;
    }
  }

  #open(): Promise<Pagefind> {
    this.#instance ??= load(this.#folder).catch((error: unknown) => {
      this.#instance = undefined;
      throw error;
    });
    return this.#instance;
  }
}

async function load(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  trustWorker(`${folder}pagefind-worker.js`);
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Module;
  return createInstance({ basePath: folder, baseUrl: '/' });
}

const hitOf = ({ url, content, locations, meta }: Data, score: number): TextHit => ({
  place: Number(/\/(\d+)\/$/.exec(url)?.[1]),
  score,
  excerpt: excerptOf(content, locations, meta.title?.split(/\s+/).length ?? 0),
});

/** For a word that no text has, Pagefind takes shorter and shorter beginnings of it. */
function holdsAll({ content, locations }: Data, words: readonly string[]): boolean {
  const all = content.split(/[^\S\uFEFF]+/);
  const found = locations.flatMap((place) =>
    folded(all[place] ?? '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  return words.every((word) => found.some((one) => isLike(one, word)));
}
