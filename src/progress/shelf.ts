import { readAll, reading, type Database, type Draft, type Note } from './database.ts';

interface Kept {
  drafts: Draft;
  notes: Note;
}

/**
 * A store of the reader's own words, the latest of each id. What cannot be stored is held until the
 * page is left, and tried again with the next. Never rejects.
 */
export class Shelf<Name extends keyof Kept> {
  readonly #name: Name;
  readonly #database: () => Database | undefined;
  /** Not stored yet; null: to be forgotten. */
  #held = new Map<string, Kept[Name] | null>();

  constructor(name: Name, database: () => Database | undefined) {
    this.#name = name;
    this.#database = database;
  }

  /**
   * Of several that are kept at once, the last stands: the store takes them in turn. Says whether
   * this one is stored.
   */
  async put(id: string, value: Kept[Name] | null): Promise<boolean> {
    this.#held.set(id, value);
    await this.flush();
    return !this.#held.has(id);
  }

  /** Tries to store what is held; says whether nothing is left. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#held].map(([key, held]) => this.#store(key, held)));
    return this.#held.size === 0;
  }

  /** For a page that cannot store. */
  hold(values: readonly Kept[Name][]): void {
    for (const value of values) this.#held.set(value.id, value);
  }

  forget(): void {
    this.#held.clear();
  }

  async get(id: string): Promise<Kept[Name] | undefined> {
    if (this.#held.has(id)) return this.#held.get(id) ?? undefined;
    const database = this.#database();
    if (database === undefined) return undefined;
    const name = this.#name;
    return reading(database, [name], (transaction) => transaction.objectStore(name).get(id)).catch(
      () => undefined,
    ) as Promise<Kept[Name] | undefined>;
  }

  async all(): Promise<Kept[Name][]> {
    const database = this.#database();
    if (database === undefined) return this.over([]);
    return this.over((await readAll(database, this.#name).catch(() => [])) as Kept[Name][]);
  }

  /** What is held, over what is stored. */
  over(stored: readonly Kept[Name][]): Kept[Name][] {
    const byId = new Map<string, Kept[Name] | null>(stored.map((value) => [value.id, value]));
    for (const [id, value] of this.#held) byId.set(id, value);
    return [...byId.values()].filter((value) => value !== null);
  }

  async #store(id: string, value: Kept[Name] | null): Promise<void> {
    const database = this.#database();
    if (database === undefined) return;
    try {
      if (value === null) await database.delete(this.#name, id);
      else await database.put(this.#name, value);
      if (this.#held.get(id) === value) this.#held.delete(id);
    } catch {
      return; // held: the next one tries again
    }
  }
}
