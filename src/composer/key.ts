import { formatSession, type Session } from './session.ts';

/**
 * A short name of a session for its windows' channel and for what is kept of it: `session-` and a
 * hash of its address without the language and the length aimed at, so the same slides have the same
 * name on every machine. It tells sessions apart and proves nothing.
 */
export const sessionKey = (session: Session): string =>
  `session-${hashOf(formatSession({ ...session, length: 0 }))}`;

/** FNV-1a of 64 bits over UTF-8, in base 36: `crypto.subtle` is missing on plain http. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36);
}
