import {
  deviceOf,
  faultOf,
  openDatabase,
  openNewer,
  putAll,
  readAll,
  type Database,
  type Draft,
  type Fault,
  type Note,
} from './database.ts';
import type { EventDraft, EventOf, EventType, ProgressEvent } from './event.ts';
import { fold, type Progress } from './fold.ts';
import { newId } from './id.ts';
import { Listeners } from './listeners.ts';
import type { LogStatus, NamedDraft, ProgressLog } from './log.ts';
import { parse } from './parse.ts';
import { Shelf } from './shelf.ts';
import { Tabs } from './tabs.ts';
import type { LogInside, Transfer } from './transfer.ts';
import { inOrder, union } from './union.ts';

/** The log of one page. Without open() it is kept in memory only. */
export class EventLog implements ProgressLog {
  status: LogStatus = { kept: false, reason: 'missing' };
  quarantined = 0;
  #device = newId();
  #database: Database | undefined;
  #settled = false;
  /** Not stored yet: all there is when nothing can be stored. Imported ones may be unknown. */
  #pending: { id: string }[] = [];
  #stored: Promise<readonly ProgressEvent[]> | undefined;
  /** What was read last: it stays shown where reading fails. */
  #known: readonly ProgressEvent[] = [];
  /** Made once for all who show something of it. */
  #folded: Promise<Progress> | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  #drafts = new Shelf('drafts', () => this.#database);
  #notes = new Shelf('notes', () => this.#database);
  #listeners = new Listeners();
  #tabs = new Tabs((said) => (said === 'erased' ? this.#forget(newId()) : this.#heard()));

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
    if (!this.status.kept) this.#tell(); // held, and shown all the same
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
    return union(stored, parse(this.#pending).events);
  }

  progress(): Promise<Progress> {
    return (this.#folded ??= this.events().then(fold));
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
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
    await this.#inTurn(() => this.#reconnect());
    const isStored = await this.#notes.put(section, note);
    this.#tabs.say('changed');
    this.#tell();
    return isStored;
  }

  notes(): Promise<Note[]> {
    return this.#notes.all();
  }

  /** Brings its code when it is asked for: one page alone needs it. */
  async transfer(): Promise<Transfer> {
    const { Transfer } = await import('./transfer.ts');
    return new Transfer(this.#inside());
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#tabs.close();
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
      await Promise.all([this.#drafts.flush(), this.#notes.flush()]);
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

  /** Tells of a change only: whoever is told may read, and reading may find the same again. */
  #settle(status: LogStatus): void {
    const same = JSON.stringify(status) === JSON.stringify(this.status);
    this.status = status;
    if (!same || !this.#settled) this.#tell();
    this.#settled = true;
  }

  /** One write at a time; one that follows finds nothing left to do, or tries again. */
  #flush(): Promise<void> {
    return this.#inTurn(() => this.#write());
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#writing.then(act);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<void> {
    const batch = [...this.#pending];
    if (batch.length === 0) return;
    await this.#reconnect();
    if (this.#database) await this.#put(this.#database, batch);
  }

  /** The connection broke, as when the reader clears the site's data: it is made anew. */
  async #reconnect(): Promise<void> {
    if (!this.status.kept && this.status.reason === 'failed') await this.#connect();
  }

  async #put(database: Database, batch: readonly { id: string }[]): Promise<void> {
    try {
      await putAll(database, batch);
      this.#written(batch);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'full') this.#settle({ kept: false, reason: fault });
      else this.#end('failed');
    }
  }

  /** What was read before is known to be the same: a log of years is not read again. */
  #written(batch: readonly { id: string }[]): void {
    const done = new Set(batch);
    this.#pending = this.#pending.filter((record) => !done.has(record));
    this.#stored = this.#stored?.then((before) => this.#keep(union(before, parse(batch).events)));
    this.status = { kept: true };
    this.#tabs.say('changed');
    this.#tell();
  }

  async #read(): Promise<readonly ProgressEvent[]> {
    return this.#database ? this.#readFrom(this.#database) : this.#known;
  }

  async #readFrom(database: Database): Promise<readonly ProgressEvent[]> {
    const records: unknown[] | undefined = await readAll(database, 'events').catch(() => undefined);
    if (records === undefined) {
      this.#stored = undefined; // asked for again the next time
      return this.#known;
    }
    const { events, quarantined } = parse(records);
    this.quarantined = quarantined.length;
    return this.#keep(inOrder(events));
  }

  #keep(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
    this.#known = events;
    return events;
  }

  /** Another tab wrote: it is read again when somebody asks, and shown a little later. */
  #heard(): void {
    if (this.#database) this.#stored = undefined;
    this.#folded = undefined;
    this.#listeners.tellLater();
  }

  #changed(): void {
    if (this.#database) this.#stored = undefined;
    this.#tell();
  }

  /** Everything was erased, here or in another tab. */
  #forget(device: string): void {
    this.#pending = [];
    this.#known = [];
    this.#stored = undefined;
    this.#drafts.forget();
    this.#notes.forget();
    this.#device = device;
    this.#tell();
  }

  #inside = (): LogInside => ({
    status: () => this.status,
    retry: async () => {
      await this.#flush();
      await this.#inTurn(() => this.#reconnect());
    },
    inTurn: (act) => this.#inTurn(() => act(this.#database)),
    device: () => this.#device,
    settle: async () => {
      const kept = await Promise.all([this.#drafts.flush(), this.#notes.flush()]);
      return this.#pending.length === 0 && !kept.includes(false);
    },
    over: ({ events, drafts, notes }) => ({
      events: overlaid(events, this.#pending),
      drafts: this.#drafts.over(drafts as Draft[]),
      notes: this.#notes.over(notes as Note[]),
    }),
    known: () => this.#known,
    stamped: (draft) => this.#stamped(draft),
    hold: ({ events, drafts, notes }) => {
      this.#pending.push(...events);
      this.#drafts.hold(drafts);
      this.#notes.hold(notes);
      this.#tell();
    },
    changed: () => {
      this.#changed();
      this.#tabs.say('changed');
    },
    forget: (device) => {
      this.#forget(device);
      this.#tabs.say('erased');
    },
  });

  #tell(): void {
    this.#folded = undefined;
    this.#listeners.tell();
  }
}

/** Each id once: what is held stands over what is stored. */
function overlaid(stored: readonly unknown[], held: readonly { id: string }[]): unknown[] {
  if (held.length === 0) return [...stored];
  const ids = new Set(held.map(({ id }) => id));
  return [...stored.filter((record) => !ids.has((record as { id: string }).id)), ...held];
}
