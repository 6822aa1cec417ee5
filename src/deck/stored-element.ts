/**
 * Values that a window keeps for itself or for its fellows, as JSON. A browser that stores nothing
 * is no trouble: what was asked for is then not there.
 */
export function keep(storage: 'local' | 'session', key: string, value: unknown): void {
  try {
    const place = storage === 'local' ? localStorage : sessionStorage;
    if (value === undefined) place.removeItem(key);
    else place.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}

/** Whatever is stored there: to be judged by who asks. */
export function kept(storage: 'local' | 'session', key: string): unknown {
  try {
    const place = storage === 'local' ? localStorage : sessionStorage;
    return JSON.parse(place.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
