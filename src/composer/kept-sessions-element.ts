import {
  forgetTrainerRecord, keepTrainerRecords, trainerRecord, trainerRecords,
} from '../trainer/database-element.ts'; // prettier-ignore
import type { KeptSession } from '../trainer/records.ts';
import { isLogo } from './file.ts';
import { sessionKey } from './key.ts';
import { parseSession } from './session.ts';

/** The session on the compose page, which is not in the list of the last ones. */
const DRAFT = 'draft';

/** As many of the last sessions as are kept, with their logos. */
const most = 30;

/** The last sessions, the latest first. Rejects where the browser keeps nothing. */
export async function keptSessions(): Promise<KeptSession[]> {
  const records = await trainerRecords('sessions');
  return records.filter(({ id }) => id !== DRAFT).toSorted((a, b) => b.at - a.at);
}

/** Keeps a session that was opened or saved; the logo that is known of it stays. */
export async function keepSession(search: string, logo?: Blob): Promise<void> {
  const id = sessionKey(parseSession(search).session);
  const known = logo ?? (await knownLogo(id));
  await keepTrainerRecords('sessions', [
    { id, at: Date.now(), search, ...(known && { logo: known }) },
  ]);
  for (const old of (await keptSessions()).slice(most))
    await forgetTrainerRecord('sessions', old.id);
}

export const restoreSession = (session: KeptSession): Promise<void> =>
  keepTrainerRecords('sessions', [session]);

export const forgetSession = (id: string): Promise<void> => forgetTrainerRecord('sessions', id);

/** The session that was being composed when the page was left. */
export const draft = (): Promise<KeptSession | undefined> => trainerRecord('sessions', DRAFT);

export const keepDraft = (search: string, logo: Blob | undefined): Promise<void> =>
  keepTrainerRecords('sessions', [{ id: DRAFT, at: Date.now(), search, ...(logo && { logo }) }]);

/** The logo of a session; none where none is kept. Never rejects. */
export const logoOf = (search: string): Promise<Blob | undefined> =>
  knownLogo(sessionKey(parseSession(search).session)).catch(() => undefined);

/** The compose page has the last word: a logo may just have been removed there. */
async function knownLogo(id: string): Promise<Blob | undefined> {
  const kept = await draft();
  const isSame = kept !== undefined && sessionKey(parseSession(kept.search).session) === id;
  return (isSame ? kept : await trainerRecord('sessions', id))?.logo;
}

/** A kept logo as a data URL, which the site's policy lets a picture have; none for anything else. */
export const dataUrlOf = (logo: Blob | undefined): Promise<string | undefined> =>
  new Promise((resolve) => {
    if (!(logo instanceof Blob)) {
      resolve(undefined);
      return;
    }
    const reader = new FileReader();
    reader.onload = () => resolve(isLogo(reader.result) ? reader.result : undefined);
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(logo);
  });
