import { keepPreference, preferences, readPreference } from '../progress/preferences.ts';

/** What the box says while nothing is kept (dailyReviews in progress/preferences.ts). */
const USUAL = '20';

/** Follows the box in which the reader chooses how many reviews a day has at most. */
export function followBound(root: HTMLElement, changed: () => void): void {
  const box = root.querySelector<HTMLSelectElement>('[data-bound]')!;
  box.value = readPreference('reviews') ?? USUAL;
  box.addEventListener('change', () => {
    keepPreference(
      'reviews',
      preferences.reviews.values.find((value) => value === box.value),
    );
    changed();
  });
}
