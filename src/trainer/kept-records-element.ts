import { forgetTrainerRecord, keepTrainerRecords, trainerRecords } from './database-element.ts';
import type { FiledRecords, FiledSession, Plan } from './file.ts';
import type { KeptSession, RoomVote, SlideNote, TrainerStore } from './records.ts';

export interface Everything {
  notes: SlideNote[];
  votes: RoomVote[];
  sessions: KeptSession[];
}

/** All that a trainer keeps here. Rejects where the browser stores nothing. */
export async function allKept(): Promise<Everything> {
  const [notes, votes, sessions] = await Promise.all([
    trainerRecords('notes'),
    trainerRecords('votes'),
    trainerRecords('sessions'),
  ]);
  return { notes, votes, sessions };
}

/** The same, as a file has it: logos are data URLs; one that cannot be read is left out. */
export async function filed({ notes, votes, sessions }: Everything): Promise<FiledRecords> {
  return { notes, votes, sessions: await Promise.all(sessions.map(filedSession)) };
}

async function filedSession({ logo, ...session }: KeptSession): Promise<FiledSession> {
  const url = logo && (await dataUrl(logo));
  return url ? { ...session, logo: url } : session;
}

const dataUrl = (blob: Blob): Promise<string | undefined> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.addEventListener('error', () => done(undefined));
    reader.readAsDataURL(blob);
  });

/** Writes what a plan adds and changes; what is here and later stays. */
export async function bringIn({ notes, votes, sessions }: Plan): Promise<void> {
  await keepTrainerRecords('notes', [...notes.added, ...notes.changed]);
  await keepTrainerRecords('votes', [...votes.added, ...votes.changed]);
  const kept = [...sessions.added, ...sessions.changed].map(keptSession);
  await keepTrainerRecords('sessions', kept);
}

function keptSession({ logo, ...session }: FiledSession): KeptSession {
  const blob = logo === undefined ? undefined : blobOf(logo);
  return blob ? { ...session, logo: blob } : session;
}

/** What `atob` cannot read is no picture. */
function blobOf(url: string): Blob | undefined {
  const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/.exec(url) ?? [];
  try {
    return new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type });
  } catch {
    return undefined;
  }
}

export async function eraseAll(): Promise<void> {
  for (const name of ['notes', 'votes', 'sessions'] satisfies TrainerStore[])
    for (const { id } of await trainerRecords(name)) await forgetTrainerRecord(name, id);
}
