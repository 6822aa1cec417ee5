/** What every slide is drawn on, in CSS pixels; Reveal gets the same numbers. */
export const sheet = { width: 1280, height: 720, margin: 0 } as const;
