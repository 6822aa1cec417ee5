/** What `npm test` prints: pure texts. */
import { stripVTControlCharacters } from 'node:util';

const limitMinutes = 12;
const longestMessage = 60; // lines; the whole is in test-results/

/** One line for each stage: seconds and what came of it. */
export function table(stages) {
  const width = Math.max(...stages.map(({ name }) => name.length), 'in all'.length);
  const line = (name, seconds, what) =>
    `  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s  ${what}`.trimEnd();
  const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    ...stages.map(({ name, seconds, ...rest }) => line(name, seconds, summary(rest))),
    line('in all', total, ''),
  ].join('\n');
}

function summary({ notRun, passed, failed, skipped }) {
  if (notRun) return `not run: ${notRun}`;
  const counts = [
    passed && `${passed} passed`,
    failed && `${failed} failed`,
    skipped && `${skipped} skipped`,
  ];
  return counts.filter(Boolean).join(', ') || 'done';
}

/** Every failure with its message, without colours and cut where it is endless. */
export const failureTexts = (failures) =>
  failures.map(({ name, message }) => `✗ ${name}\n${indent(shorten(message))}`).join('\n\n');

function shorten(message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/node_modules\/|node:internal/.test(line));
  return lines.length > longestMessage
    ? [...lines.slice(0, longestMessage), `… ${lines.length - longestMessage} more lines`].join(
        '\n',
      )
    : lines.join('\n');
}

const indent = (text) => text.replace(/^/gm, '    ');

export function tooSlow(seconds) {
  if (seconds <= limitMinutes * 60) return '';
  return (
    `The tests took ${(seconds / 60).toFixed(1)} minutes, over the ${limitMinutes} that they may take: ` +
    'move what is long to `npm run test:deep`, or find what became slow in the table above.'
  );
}

/** The closing line, read by machines. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
