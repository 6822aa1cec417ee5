import { isOfToday, newSession, parseSession, type RoomSession } from './room-session.ts';

/** The session of each deck, where it is not yet, or not, in the browser's storage. */
const remembered = new Map<string, RoomSession>();

const keyOf = (deck: string): string => `quai-room-${deck}`;

/** The run of a deck that is under way today; undefined before its first vote. */
export function sessionOf(deck: string): RoomSession | undefined {
  const session = stored(deck) ?? remembered.get(deck);
  return session && isOfToday(session, Date.now()) ? session : undefined;
}

/** The run of a deck that is under way; one begins where there is none. */
export function openSession(deck: string): RoomSession {
  const session = sessionOf(deck) ?? newSession(Date.now());
  keepSession(deck, session);
  return session;
}

/** Storage may be refused: then the session is this window's, and those it tells. */
export function keepSession(deck: string, session: RoomSession): void {
  remembered.set(deck, session);
  try {
    localStorage.setItem(keyOf(deck), JSON.stringify(session));
  } catch {
    return;
  }
}

function stored(deck: string): RoomSession | undefined {
  try {
    return parseSession(JSON.parse(localStorage.getItem(keyOf(deck)) ?? 'null'));
  } catch {
    return undefined;
  }
}
