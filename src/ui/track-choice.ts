/** Where the track that a reader follows is kept, in localStorage. */
const KEY = 'quai-track';

/** The track followed, or nothing: storage may be refused, and the whole course is the default. */
export function keptTrack(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Follows a track; nothing goes back to the whole course. */
export function keepTrack(track: string | undefined): void {
  try {
    if (track === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, track);
  } catch {
    return;
  }
}
