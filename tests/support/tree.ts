/** What of an accessibility tree is kept: what is told, and what stays the same from run to run. */

/** Of the day, of the hour, and what a status says when its time comes. */
const passing = [
  [/^(\s*- status): .+$/gm, '$1'],
  [/\b\d\d?:\d\d\b/g, 'HH:MM'],
  [/\b\d{1,2} \p{L}+ 20\d\d\b/gu, 'DAY'],
  [/\b20\d\d-\d\d-\d\d\b/g, 'DAY'],
] as const;

const depth = (line: string): number => line.search(/\S/);

/** Takes the lines out that `isDropped`, and the colon of a line that has nothing below it any more. */
function without(lines: readonly string[], isDropped: (line: string) => boolean): string[] {
  const left = lines.filter((line) => !isDropped(line));
  return left.map((line, place) => {
    const next = left[place + 1];
    const isBare = next === undefined || depth(next) <= depth(line);
    return isBare && line.endsWith(':') ? line.slice(0, -1) : line;
  });
}

/** Without addresses, days, hours and what is said in passing. */
export function steadyTree(tree: string): string {
  const lines = without(tree.split('\n'), (line) => /^\s*- \/url:/.test(line));
  return `${passing.reduce((text, [what, name]) => text.replace(what, name), lines.join('\n'))}\n`;
}

/** Landmarks, headings, tables and what can be pressed, of a view whose texts change: edits, draws, results. */
export const outlineOf = (tree: string): string =>
  without(
    tree.split('\n'),
    (line) => !/^\s*- '?(main|navigation|region|heading|article|status|button|table)\b/.test(line),
  ).join('\n');
