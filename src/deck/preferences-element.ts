import { keepPreference } from '../progress/preferences.ts';

/** Where it is kept that keys of one letter do nothing (WCAG 2.1.4 asks for such a switch). */
const lettersKey = 'quai-letters';

const { dataset } = document.documentElement;

export const isLit = (): boolean => dataset['scheme'] === 'light';

/** Light background or deep sea: the reader's choice of a scheme, for the whole site. */
export function toggleLit(): void {
  const scheme = isLit() ? 'dark' : 'light';
  dataset['scheme'] = scheme;
  keepPreference('scheme', scheme);
}

/** Slides have two sizes of type; a page may have more. */
export const isLarge = (): boolean => dataset['text'] !== undefined;

export function toggleLarge(): void {
  const text = isLarge() ? undefined : '115';
  if (text) dataset['text'] = text;
  else delete dataset['text'];
  keepPreference('text', text);
}

/** Whether keys of one letter act. Storage may be refused: then they do. */
export function lettersAct(): boolean {
  try {
    return localStorage.getItem(lettersKey) !== 'off';
  } catch {
    return true;
  }
}

export function keepLetters(act: boolean): void {
  try {
    if (act) localStorage.removeItem(lettersKey);
    else localStorage.setItem(lettersKey, 'off');
  } catch {
    return;
  }
}
