import {
  allOrNothing,
  faultOf,
  openNewer,
  reading,
  type Backup,
  type Database,
  type Draft,
  type Fault,
  type Note,
} from './database.ts';
import type { EventDraft, ProgressEvent } from './event.ts';
import type { Records } from './file.ts';
import { newId } from './id.ts';
import { isEmpty, planImport, type ImportPlan } from './import-plan.ts';
import type { LogStatus } from './log.ts';
import type { FileContent } from './read-file.ts';

/** Copies of everything that are kept, each from before an import. */
export const BACKUPS = 3;

/** Why something was not done; nothing of it was. */
export class NotDone extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** What a log lets its transfers do to it. */
export interface LogInside {
  status(): LogStatus;
  /** Tries to store what is held, over a new connection if the old one was lost. */
  retry(): Promise<void>;
  /** When no write is under way, and with none until it is done. */
  inTurn<Result>(act: (database: Database | undefined) => Promise<Result>): Promise<Result>;
  /** This browser's name. */
  device(): string;
  /** Tries to store drafts and notes that are held; says whether all of everything is stored. */
  settle(): Promise<boolean>;
  /** What is held, over what is stored. */
  over(stored: Records): Records;
  /** What was read last, where nothing can be read any more. */
  known(): readonly ProgressEvent[];
  stamped(draft: EventDraft): ProgressEvent;
  hold(records: { events: { id: string }[]; drafts: Draft[]; notes: Note[] }): void;
  /** Other records are stored now: here and in other tabs they are read anew. */
  changed(): void;
  /** Nothing is stored any more. */
  forget(device: string): void;
}

/** A backup in the list; its records are read when they are asked for. */
export interface BackupEntry {
  id: string;
  at: number;
}

/** Taking everything out, bringing it in, erasing it. Where it says so it rejects with NotDone. */
export class Transfer {
  readonly #log: LogInside;

  constructor(log: LogInside) {
    this.#log = log;
  }

  /** Everything, as it is stored or held, whatever is broken. Never rejects. */
  async records(): Promise<Records> {
    await this.#log.retry();
    return this.#log.inTurn(async (database) => this.#log.over(await this.#stored(database)));
  }

  /** This browser's name, for the files that it writes. */
  get device(): string {
    return this.#log.device();
  }

  /** What `merge` would do now. Never rejects. */
  async plan(content: FileContent): Promise<ImportPlan> {
    return planImport(content, await this.records(), Date.now());
  }

  /**
   * Brings in what a file holds: one transaction, with a backup of all that was there and the event
   * that undoes it. Rejects with NotDone, and changes nothing. Where nothing can be stored, it is
   * held until the page is left.
   */
  async merge(content: FileContent): Promise<ImportPlan> {
    await this.#log.retry();
    return this.#log.inTurn(async (database) => {
      if (database === undefined) {
        // Records that cannot be reached now must not be taken for records that are not there.
        if (!hasNoStore(this.#log.status())) throw new NotDone(reasonOf(this.#log.status()));
        return this.#mergeHeld(content);
      }
      if (!(await this.#log.settle())) throw new NotDone(reasonOf(this.#log.status()));
      const plan = await this.#mergeStored(database, content).catch(refuse);
      if (!isEmpty(plan)) this.#log.changed();
      return plan;
    });
  }

  /** Latest first. Never rejects. */
  backups(): Promise<BackupEntry[]> {
    return this.#log.inTurn(async (database) => {
      if (database === undefined) return [];
      const keys = await reading(database, ['backups'], (transaction) =>
        transaction.objectStore('backups').getAllKeys(),
      ).catch(() => []);
      return keys.map((id) => ({ id, at: Number.parseInt(id) })).reverse();
    });
  }

  async backup(id: string): Promise<Records | undefined> {
    return this.#log.inTurn(async (database) => {
      if (database === undefined) return undefined;
      return reading(database, ['backups'], (transaction) =>
        transaction.objectStore('backups').get(id),
      ).catch(() => undefined);
    });
  }

  /**
   * Erases everything in this browser, backups too, in this tab and in the others. Rejects with
   * NotDone, and erases nothing, where there may be records that cannot be reached.
   */
  async eraseAll(): Promise<void> {
    await this.#log.retry();
    return this.#log.inTurn(async (database) => {
      const device = newId();
      const status = this.#log.status();
      if (database !== undefined) await eraseStores(database, device).catch(refuse);
      else if (!hasNoStore(status)) throw new NotDone(reasonOf(status));
      this.#log.forget(device);
    });
  }

  async #stored(database: Database | undefined): Promise<Records> {
    if (database !== undefined)
      return readRecords(database).catch(() => recordsOf(this.#log.known()));
    if (!isNewer(this.#log.status())) return recordsOf(this.#log.known());
    return readNewer().catch(() => recordsOf(this.#log.known()));
  }

  #mergeHeld(content: FileContent): ImportPlan {
    const held = this.#log.over(recordsOf(this.#log.known()));
    const plan = planImport(content, held, Date.now());
    if (isEmpty(plan)) return plan;
    this.#log.hold({ ...plan, events: [...plan.events, ...this.#imported(plan)] });
    return plan;
  }

  #mergeStored(database: Database, content: FileContent): Promise<ImportPlan> {
    return allOrNothing(database, ['events', 'drafts', 'notes', 'backups'], async (transaction) => {
      const store = <Name extends 'events' | 'drafts' | 'notes' | 'backups'>(name: Name) =>
        transaction.objectStore(name);
      const events = await store('events').getAll();
      const drafts = await store('drafts').getAll();
      const notes = await store('notes').getAll();
      const records = { events, drafts, notes };
      const plan = planImport(content, records, Date.now());
      if (isEmpty(plan)) return plan;
      const kept = await store('backups').getAllKeys();
      const writes = [
        () => store('backups').put(backupOf(records)),
        ...kept.slice(0, 1 - BACKUPS).map((id) => () => store('backups').delete(id)),
        ...[...plan.events, ...this.#imported(plan)].map(
          (event) => () => store('events').put(event as ProgressEvent),
        ),
        ...plan.drafts.map((draft) => () => store('drafts').put(draft)),
        ...plan.notes.map((note) => () => store('notes').put(note)),
      ];
      // async: what put() throws at once must not leave the other promises without a listener.
      await Promise.all(writes.map(async (write) => write()));
      return plan;
    });
  }

  /** The event by which the import can be undone; drafts and notes have none. */
  #imported = ({ added, total }: ImportPlan): ProgressEvent[] =>
    added.length === 0 ? [] : [this.#log.stamped({ type: 'imported', events: total, added })];
}

const refuse = (error: unknown): never => {
  throw new NotDone(faultOf(error), error);
};

const isNewer = (status: LogStatus): boolean => !status.kept && status.reason === 'newer';
const hasNoStore = (status: LogStatus): boolean =>
  !status.kept && (status.reason === 'missing' || status.reason === 'refused');
const reasonOf = (status: LogStatus): Fault => (status.kept ? 'failed' : status.reason);

const recordsOf = (events: readonly unknown[]): Records => ({
  events: [...events],
  drafts: [],
  notes: [],
});

/** Its id begins with its time, so that a list of them reads no records. */
const backupOf = (records: Records): Backup => {
  const at = Date.now();
  return { id: `${at}-${newId()}`, at, ...records };
};

/** One moment of all three stores, whichever of them there are. */
async function readRecords(database: Database): Promise<Records> {
  const names = (['events', 'drafts', 'notes'] as const).filter((name) =>
    database.objectStoreNames.contains(name),
  );
  const records: Records = { events: [], drafts: [], notes: [] };
  if (names.length === 0) return records;
  const all = await reading(database, names, (transaction) =>
    Promise.all(names.map(async (name) => transaction.objectStore(name).getAll())),
  );
  names.forEach((name, place) => (records[name] = all[place] ?? []));
  return records;
}

async function readNewer(): Promise<Records> {
  const database = await openNewer();
  return readRecords(database).finally(() => database.close());
}

const eraseStores = (database: Database, device: string): Promise<unknown> =>
  allOrNothing(database, ['events', 'drafts', 'notes', 'backups', 'meta'], async (transaction) => {
    const clearing = [...transaction.objectStoreNames].map(
      (name) => () => transaction.objectStore(name).clear(),
    );
    const renaming = () => transaction.objectStore('meta').put(device, 'device');
    await Promise.all(
      [...clearing, renaming].map(async (write: () => Promise<unknown>) => write()),
    );
  });
