/** What phones and word processors put in the place of the signs of a keyboard. */
const smart: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/(?<=^|\s)[–—](?=\w)/g, '--'],
  [/\u00A0/g, ' '],
];

/** A line as a keyboard at a terminal would have typed it. */
export const typewritten = (line: string): string =>
  smart.reduce((text, [sign, typed]) => text.replace(sign, typed), line);
