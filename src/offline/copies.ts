/** What a browser holds of one language, as the worker says (worker/languages.js). */
export interface Copy {
  language: string;
  /** Of its own files, on the disk, and over the network as gzip packs them. */
  bytes: number;
  sent: number;
  /** How many there are, with the shared ones. */
  files: number;
  /** That it was opened, asked for or stored before. */
  isWanted: boolean;
  /** That it is being fetched. */
  isComing: boolean;
  /** Addresses of files that are not there. */
  missing: string[];
}

export type CopyState = 'whole' | 'coming' | 'partial' | 'none';

export function stateOf({ isWanted, isComing, missing }: Copy): CopyState {
  if (missing.length === 0) return 'whole';
  if (isComing) return 'coming';
  return isWanted ? 'partial' : 'none';
}

/** A worker's answer; nothing when it is an older worker's, or none. */
export function parseCopies(value: unknown): Copy[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every(isCopy) ? value : undefined;
}

const isCopy = (value: unknown): value is Copy => {
  const copy = (value ?? {}) as Partial<Record<keyof Copy, unknown>>;
  return (
    typeof copy.language === 'string' &&
    [copy.bytes, copy.sent, copy.files].every(Number.isFinite) &&
    [copy.isWanted, copy.isComing].every((one) => typeof one === 'boolean') &&
    Array.isArray(copy.missing) &&
    copy.missing.every((address) => typeof address === 'string')
  );
};

/** In megabytes, as a reader counts them: one decimal below ten. */
export const megabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: bytes < 1e7 ? 1 : 0 }).format(
    bytes / 1e6,
  );

/** The same page in the other language, which stands in its address. */
export const twinAddress = (path: string, base: string, from: string, to: string): string =>
  path.startsWith(`${base}${from}/`) ? `${base}${to}/${path.slice(base.length + from.length + 1)}` : path; // prettier-ignore
