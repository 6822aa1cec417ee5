import { keepPreference, readPreference } from '../../progress/preferences.ts';

const { dataset } = document.documentElement;

export const isHigh = (): boolean => dataset['contrast'] === 'high';

/** Black and white for a weak projector, on the light or the dark ground that is chosen. */
export function setHigh(high: boolean): void {
  if (high) dataset['contrast'] = 'high';
  else delete dataset['contrast'];
}

export function toggleHigh(): void {
  setHigh(!isHigh());
  keepPreference('contrast', isHigh() ? 'high' : undefined);
}

export const startContrast = (): void => setHigh(readPreference('contrast') === 'high');
