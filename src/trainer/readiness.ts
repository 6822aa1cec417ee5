/** A file of the course: where it is asked for, under which key it is kept, and its SHA-256 (base64). */
export interface ListedFile {
  address: string;
  key: string;
  hash: string;
}

/** What the worker keeps, or would. */
export interface CourseList {
  revision: string;
  /** The name of its cache. */
  cache: string;
  files: ListedFile[];
}

/** The last time that everything was there, as this browser remembers it. */
export interface Readiness {
  revision: string;
  files: number;
  bytes: number;
  /** ms since 1970. */
  at: number;
}

/** Why a file could not be stored. */
export type Fault = 'network' | 'quota' | 'other';

/** How the files are read and stored; `store` fetches a file anew and answers with what went wrong. */
export interface Shelf {
  read(key: string): Promise<ArrayBuffer | undefined>;
  hash(bytes: ArrayBuffer): Promise<string>;
  store(address: string): Promise<Fault | undefined>;
}

export interface Progress {
  /** Files that were looked at, of all. */
  files: number;
  total: number;
  bytes: number;
}

export interface Outcome extends Progress {
  /** Files that are not there, byte for byte. */
  missing: string[];
  /** How many had to be fetched. */
  fetched: number;
  fault?: Fault;
  isCancelled: boolean;
}

/** Files at a time: a room's Wi-Fi has a long way to the server and little room. */
const LANES = 4;

/**
 * Looks at every file, byte for byte, and fetches what is missing or wrong. After a file that could
 * not be stored nothing more is fetched, so that the end comes soon; the rest is still looked at.
 */
export async function prepare(
  files: readonly ListedFile[],
  shelf: Shelf,
  { told, signal }: { told(progress: Progress): void; signal: AbortSignal },
): Promise<Outcome> {
  const outcome: Outcome = {
    files: 0,
    total: files.length,
    bytes: 0,
    missing: [],
    fetched: 0,
    isCancelled: false,
  };
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file && !signal.aborted; file = left.shift()) {
      await lookAt(file, shelf, outcome);
      told({ files: ++outcome.files, total: outcome.total, bytes: outcome.bytes });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  outcome.isCancelled = signal.aborted;
  return outcome;
}

async function lookAt(file: ListedFile, shelf: Shelf, outcome: Outcome): Promise<void> {
  const kept = await sound(file, shelf);
  if (kept !== undefined) outcome.bytes += kept;
  else if (outcome.fault !== undefined) outcome.missing.push(file.address);
  else await fetchInto(file, shelf, outcome);
}

async function fetchInto(file: ListedFile, shelf: Shelf, outcome: Outcome): Promise<void> {
  const fault = await shelf.store(file.address);
  const kept = fault === undefined ? await sound(file, shelf) : undefined;
  if (kept === undefined) {
    outcome.fault ??= fault ?? 'other';
    outcome.missing.push(file.address);
  } else {
    outcome.fetched += 1;
    outcome.bytes += kept;
  }
}

/** The size of a file that is kept as it was built. */
async function sound({ key, hash }: ListedFile, shelf: Shelf): Promise<number | undefined> {
  const bytes = await shelf.read(key);
  return bytes !== undefined && (await shelf.hash(bytes)) === hash ? bytes.byteLength : undefined;
}

export type Standing = 'never' | 'stale' | 'gone' | 'ready';

/** What a readiness of before is worth now; `gone` files were there then. */
export function standing(
  kept: Readiness | undefined,
  { revision }: Pick<CourseList, 'revision'>,
  gone: number,
): Standing {
  if (kept === undefined) return 'never';
  if (kept.revision !== revision) return 'stale';
  return gone > 0 ? 'gone' : 'ready';
}

/** What storage holds: anything. */
export function parseReadiness(text: string | null): Readiness | undefined {
  const value = asObject(text);
  const { revision, files, bytes, at } = value ?? {};
  return typeof revision === 'string' && isCount(files) && isCount(bytes) && isCount(at)
    ? { revision, files, bytes, at }
    : undefined;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function asObject(text: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The list as the worker sends it; nothing where an older one, or none, answers otherwise. */
export function parseList(value: unknown): CourseList | undefined {
  const { revision, cache, files } = (value ?? {}) as Partial<Record<keyof CourseList, unknown>>;
  if (typeof revision !== 'string' || typeof cache !== 'string' || !Array.isArray(files))
    return undefined;
  const listed = files.filter(isListed);
  return listed.length === files.length && listed.length > 0
    ? { revision, cache, files: listed }
    : undefined;
}

const isListed = (value: unknown): value is ListedFile => {
  const { address, key, hash } = (value ?? {}) as Partial<Record<keyof ListedFile, unknown>>;
  return [address, key, hash].every((one) => typeof one === 'string');
};

/** The fault of a DOMException or an error, by its name. */
export const faultOf = (name: string): Fault => {
  if (name === 'QuotaExceededError') return 'quota';
  return name === 'TypeError' || name === 'NetworkError' || name === 'AbortError'
    ? 'network'
    : 'other';
};
