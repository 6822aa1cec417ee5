import { readRecent, recentKey, withRecent } from './recent.ts';

/** Storage may be missing or refused: then nothing is kept. */
function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export const recentSearches = (): string[] =>
  readRecent(quietly(() => localStorage.getItem(recentKey)) ?? null);

export const keepSearch = (words: string): void =>
  quietly(() =>
    localStorage.setItem(recentKey, JSON.stringify(withRecent(recentSearches(), words))),
  );

export const forgetSearches = (): void => quietly(() => localStorage.removeItem(recentKey));
