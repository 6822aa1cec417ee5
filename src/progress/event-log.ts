import {
  deviceOf,
  faultOf,
  openDatabase,
  openNewer,
  type Database,
  type Draft,
  type Fault,
  type Note,
} from './database.ts';
import type { EventDraft, EventOf, EventType, ProgressEvent } from './event.ts';
import { fold, type Progress } from './fold.ts';
import { newId } from './id.ts';
import type { LogStatus, NamedDraft, ProgressLog } from './log.ts';
import { parse } from './parse.ts';
import { Shelf } from './shelf.ts';
import { union } from './union.ts';

/** Between tabs: told that something was appended, never what. */
const CHANNEL = 'quai-progress';

/** The log of one page. Without open() it is kept in memory only. */
export class EventLog implements ProgressLog {
  status: LogStatus = { kept: false, reason: 'missing' };
  quarantined = 0;
  #device = newId();
  #database: Database | undefined;
  #settled = false;
  /** Stamped and not stored yet: all there is when nothing can be stored. */
  #pending: ProgressEvent[] = [];
  #stored: Promise<ProgressEvent[]> | undefined;
  /** Made once for all who show something of it. */
  #folded: Promise<Progress> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #drafts = new Shelf('drafts', () => this.#database);
  #notes = new Shelf('notes', () => this.#database);
  #listeners = new Set<() => void>();
  #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

  constructor() {
    this.#channel?.addEventListener('message', () => this.#changed());
  }

  /** May settle after the page has given up waiting: what was held until then is stored. */
  async open(): Promise<void> {
    await this.#connect();
    await this.#flush();
  }

  giveUpWaiting(): void {
    if (!this.#settled) this.#end('busy');
  }

  async append<Draft extends EventDraft>(draft: Draft) {
    const [event] = await this.appendAll([draft]);
    return event as unknown as EventOf<Draft['type'] & EventType>;
  }

  async appendAll(drafts: readonly NamedDraft[]): Promise<ProgressEvent[]> {
    const events = drafts.map((draft) => this.#stamped(draft));
    this.#pending.push(...events);
    await this.#flush();
    return events;
  }

  #stamped = (draft: NamedDraft): ProgressEvent => ({
    schema: 1,
    id: newId(),
    at: Date.now(),
    device: this.#device,
    ...draft,
  });

  async events(): Promise<readonly ProgressEvent[]> {
    const stored = await (this.#stored ??= this.#read());
    return union(stored, this.#pending);
  }

  progress(): Promise<Progress> {
    return (this.#folded ??= this.events().then(fold));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async keepDraft(id: string, response: unknown): Promise<void> {
    await this.#drafts.put(id, response === undefined ? null : { id, at: Date.now(), response });
  }

  async draft(id: string): Promise<unknown> {
    return (await this.#drafts.get(id))?.response;
  }

  drafts(): Promise<Draft[]> {
    return this.#drafts.all();
  }

  async keepNote(section: string, text: string): Promise<boolean> {
    const note = text.trim() === '' ? null : { id: section, at: Date.now(), text };
    const isStored = await this.#notes.put(section, note);
    this.#channel?.postMessage('noted');
    this.#tell();
    return isStored;
  }

  notes(): Promise<Note[]> {
    return this.#notes.all();
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#channel?.close();
    this.#listeners.clear();
  }

  async #connect(): Promise<void> {
    try {
      const database = await openDatabase((fault) => {
        this.#end(fault);
      });
      this.#device = await deviceOf(database, this.#device);
      this.#database = database;
      this.#stored = undefined;
      this.#settle({ kept: true });
    } catch (error) {
      this.#end(faultOf(error));
      if (faultOf(error) === 'newer') await this.#readNewer();
    }
  }

  /** A course that was rolled back meets the records of a later one: it reads, and leaves them. */
  async #readNewer(): Promise<void> {
    const database = await openNewer().catch(() => undefined);
    if (database === undefined) return;
    this.#stored = this.#readFrom(database).finally(() => database.close());
    await this.#stored;
    this.#tell();
  }

  #end(reason: Fault): void {
    this.#database = undefined;
    this.#settle({ kept: false, reason });
  }

  #settle(status: LogStatus): void {
    this.status = status;
    this.#settled = true;
    this.#tell();
  }

  /** One write at a time; one that follows finds nothing left to do, or tries again. */
  #flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const batch = [...this.#pending];
    if (batch.length === 0) return;
    if (this.#isLost()) await this.#connect();
    if (this.#database) await this.#put(this.#database, batch);
    this.#changed();
  }

  /** The connection broke, as when the reader clears the site's data: a write makes it anew. */
  #isLost = (): boolean => !this.status.kept && this.status.reason === 'failed';

  async #put(database: Database, batch: ProgressEvent[]): Promise<void> {
    try {
      await putAll(database, batch);
      this.#pending = this.#pending.filter((event) => !batch.includes(event));
      this.status = { kept: true };
      this.#channel?.postMessage('appended');
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'full') this.status = { kept: false, reason: fault };
      else this.#end('failed');
    }
  }

  async #read(): Promise<ProgressEvent[]> {
    return this.#database ? this.#readFrom(this.#database) : [];
  }

  async #readFrom(database: Database): Promise<ProgressEvent[]> {
    const records: unknown[] = await database.getAll('events').catch(() => []);
    const { events, quarantined } = parse(records);
    this.quarantined = quarantined.length;
    return events;
  }

  #changed(): void {
    if (this.#database) this.#stored = undefined;
    this.#tell();
  }

  #tell(): void {
    this.#folded = undefined;
    for (const listener of this.#listeners) listener();
  }
}

/** All or nothing: one transaction. `put`, not `add`: an event written twice is one event. */
async function putAll(database: Database, events: readonly ProgressEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite');
  // async: what put() throws at once must not leave the other promises without a listener.
  const writes = events.map(async (event) => transaction.store.put(event));
  await Promise.all([...writes, transaction.done]);
}
