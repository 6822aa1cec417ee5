import { keepPreference, preferences, readPreference } from '../progress/preferences.ts';

/** Reviews a day, unless the reader chooses otherwise: some ten minutes. */
const USUAL = '20';

const chosen = (): string => readPreference('reviews') ?? USUAL;

/** Reviews a day at most. */
export const boundOf = (): number => (chosen() === 'all' ? Infinity : Number(chosen()));

/** Follows the box in which the reader chooses how many reviews a day has at most. */
export function followBound(root: HTMLElement, changed: () => void): void {
  const box = root.querySelector<HTMLSelectElement>('[data-bound]')!;
  box.value = chosen();
  box.addEventListener('change', () => {
    keepPreference(
      'reviews',
      preferences.reviews.values.find((value) => value === box.value),
    );
    changed();
  });
}
