import { isRecord } from '../progress/checks.ts';
import { formatSession, parseSession } from './session.ts';

/**
 * The file of a session: its address's search and its logo, so that it opens on any machine.
 *
 *     { "format": "quai-session", "version": 1, "search": "?show=…", "logo": "data:image/webp;base64,…" }
 */
export interface SessionFile {
  search: string;
  /** A data URL of a PNG or WebP picture, of at most 200 kB once decoded. */
  logo?: string;
}

const FORMAT = 'quai-session';
const VERSION = 1;

/** Most bytes of a logo, and of a file with one. */
export const logoBytes = 200_000;
export const fileBytes = 400_000;

export const writeSessionFile = ({ search, logo }: SessionFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, search, ...(logo && { logo }) }, null, 2)}\n`;

/** Why a file is refused: not JSON or not of ours, of a later version, too large, without a session. */
export type Refusal = 'strange' | 'later' | 'large' | 'empty' | 'logo';

/** Reads a file that anyone may have written: what it holds, or why it is refused. Changes nothing. */
export function parseSessionFile(text: string): SessionFile | Refusal {
  if (text.length > fileBytes) return 'large';
  const value = parseJson(text);
  if (!isRecord(value) || value['format'] !== FORMAT) return 'strange';
  const { version, search, logo } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'strange';
  if (version > VERSION) return 'later';
  if (typeof search !== 'string') return 'strange';
  const { session } = parseSession(search);
  if (session.show.length === 0) return 'empty';
  if (logo === undefined) return { search: formatSession(session) };
  return isLogo(logo) ? { search: formatSession(session), logo } : 'logo';
}

/** What we write ourselves; that it is a picture shows when it is drawn. */
export const isLogo = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= (logoBytes * 4) / 3 + 100 &&
  /^data:image\/(png|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
