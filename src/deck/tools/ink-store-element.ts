import { parseInk, writtenInk, type Ink } from './ink.ts';

/**
 * Drawings last as long as the tab: a reload, the other language and another chapter keep them, the
 * next session does not find them. Under this name in sessionStorage, as JSON.
 */
export const inkKey = 'quai-ink';

/** Never throws: what is not there, refused or spoilt is no drawing. */
export function keptInk(): Ink {
  try {
    return parseInk(JSON.parse(sessionStorage.getItem(inkKey) ?? 'null'));
  } catch {
    return {};
  }
}

/** Whether it is kept; too much of it, or a browser that refuses, leaves what was kept before. */
export function keepInk(ink: Ink): boolean {
  const written = writtenInk(ink);
  if (written === undefined) return false;
  try {
    if (Object.keys(written).length === 0) sessionStorage.removeItem(inkKey);
    else sessionStorage.setItem(inkKey, JSON.stringify(written));
    return true;
  } catch {
    return false;
  }
}
