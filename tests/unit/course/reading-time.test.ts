import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/course/reading-time.ts';

const words = (count: number): string => 'word '.repeat(count);

test('two hundred words a minute, one minute at least', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes(words(1000))).toBe(5);
});

test('code, notes of the trainer and ids are not read', () => {
  const source = `## Title [#c-one]\n\n${words(398)}\n\n\`\`\`bash\n${words(900)}\n\`\`\`\n\n<Notes>\n${words(900)}\n</Notes>\n`;
  expect(readingMinutes(source)).toBe(2);
});
