import { expect, it } from 'vitest';
import { codeWords } from '../../../src/i18n/code-words.ts';

it('keeps an option on one line, and lets a command break between its words', () => {
  expect(codeWords('docker run --pids-limit 100')).toEqual([
    { text: 'docker', unbroken: false },
    { text: ' ', unbroken: false },
    { text: 'run', unbroken: false },
    { text: ' ', unbroken: false },
    { text: '--pids-limit', unbroken: true },
    { text: ' ', unbroken: false },
    { text: '100', unbroken: false },
  ]);
});

it('lets a word break that a phone could not hold', () => {
  expect(codeWords('registry.example.com/team/my-api:1.4')).toEqual([
    { text: 'registry.example.com/team/my-api:1.4', unbroken: false },
  ]);
});
