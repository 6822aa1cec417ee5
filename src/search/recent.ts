/** Where the last searches are kept, in localStorage: a list of texts, the last one first. */
export const recentKey = 'quai-searches';

const MOST = 5;

/** Anything else that stands there counts as nothing. */
export function readRecent(kept: string | null): string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.filter((one) => typeof one === 'string' && one !== '').slice(0, MOST) as string[];
  } catch {
    return [];
  }
}

/** The list with one more search at its head. */
export const withRecent = (list: readonly string[], search: string): string[] =>
  [search, ...list.filter((one) => one !== search)].slice(0, MOST);
