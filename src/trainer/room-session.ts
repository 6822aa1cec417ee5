import { isRecord } from '../progress/checks.ts';

/** One run of a deck in a room. */
export interface RoomSession {
  /** When it began, in ISO 8601. */
  session: string;
  /** What the trainer calls the people; may be empty. */
  group: string;
}

/** The longest name of a group. */
export const longestGroup = 60;

/** Reads what was stored or told; what is no session is nothing. */
export function parseSession(value: unknown): RoomSession | undefined {
  if (!isRecord(value)) return undefined;
  const { session, group } = value;
  if (typeof session !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(session))
    return undefined;
  if (Number.isNaN(Date.parse(session))) return undefined;
  return typeof group === 'string' && group.length <= longestGroup ? { session, group } : undefined;
}

/** A session that begins now. */
export const newSession = (now: number, group = ''): RoomSession => ({
  session: new Date(now).toISOString(),
  group,
});

/** A session goes on for the day on which it began, by the calendar of the place. */
export const isOfToday = ({ session }: RoomSession, now: number): boolean =>
  new Date(session).toDateString() === new Date(now).toDateString();
