/**
 * The few choices of a reader that a page needs at once, before the first paint where the boot
 * script reads them: in localStorage, under these keys, as these words. Anything else there counts
 * as unset.
 */
export const preferences = {
  /** Absent: as the system has it. */
  scheme: { key: 'quai-scheme', values: ['light', 'dark'] },
  /** Absent: 100 %. */
  text: { key: 'quai-text', values: ['115', '130'] },
  /** Absent: text spaced as the site is set. */
  spacing: { key: 'quai-spacing', values: ['wide'] },
  /** Absent: keys of one letter act in the deck (WCAG 2.1.4 asks for a way to turn them off). */
  letters: { key: 'quai-letters', values: ['off'] },
  /** Absent: questions do not ask how sure the reader is. */
  certainty: { key: 'quai-certainty', values: ['on'] },
  /** Absent: slides in their own colours. */
  contrast: { key: 'quai-contrast', values: ['high'] },
  /** Absent: no line in the other language under the slides. */
  subtitle: { key: 'quai-subtitle', values: ['on'] },
  /** Reviews a day at most. Absent: 20. */
  reviews: { key: 'quai-reviews', values: ['10', '40', 'all'] },
} as const;

export type Preference = keyof typeof preferences;
export type PreferenceValue<Name extends Preference> = (typeof preferences)[Name]['values'][number];

/** Never throws: storage may be missing, refused or hold anything. */
export function readPreference<Name extends Preference>(
  name: Name,
): PreferenceValue<Name> | undefined {
  const { key, values } = preferences[name];
  const stored = quietly(() => localStorage.getItem(key));
  return (values as readonly unknown[]).includes(stored)
    ? (stored as PreferenceValue<Name>)
    : undefined;
}

/** Reviews a day at most; 20, some ten minutes, unless the reader chose otherwise. */
export function dailyReviews(): number {
  const chosen = readPreference('reviews') ?? '20';
  return chosen === 'all' ? Infinity : Number(chosen);
}

/** Keeps a choice, or forgets it when there is none. Says whether that worked. */
export function keepPreference<Name extends Preference>(
  name: Name,
  value: PreferenceValue<Name> | undefined,
): boolean {
  const { key } = preferences[name];
  return (
    quietly(() => {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
      return true;
    }) ?? false
  );
}

function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
