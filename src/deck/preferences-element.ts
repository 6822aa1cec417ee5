import { preferenceKeys } from '../ui/preferences.ts';

/** Own key: the single letters that act (WCAG 2.1.4 asks for a way to switch them off). */
const lettersKey = 'quai.letters';

/** Light background or deep sea; it is the reader's choice for the whole site. */
export function toggleLit(): boolean {
  const lit = document.documentElement.dataset['scheme'] !== 'light';
  document.documentElement.dataset['scheme'] = lit ? 'light' : 'dark';
  keep(preferenceKeys.scheme, lit ? 'light' : 'dark');
  return lit;
}

export const isLit = (): boolean => document.documentElement.dataset['scheme'] === 'light';

export function toggleLarge(): boolean {
  const large = !isLarge();
  if (large) document.documentElement.dataset['text'] = 'large';
  else delete document.documentElement.dataset['text'];
  keep(preferenceKeys.text, large ? 'large' : '');
  return large;
}

export const isLarge = (): boolean => document.documentElement.dataset['text'] === 'large';

export const lettersAct = (): boolean => kept(lettersKey) !== 'off';

export const keepLetters = (act: boolean): void => keep(lettersKey, act ? '' : 'off');

/** A choice that cannot be kept lasts as long as the page. */
function keep(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
