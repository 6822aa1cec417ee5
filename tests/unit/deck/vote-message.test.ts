import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVoteMessage, type VoteMessage } from '../../../src/deck/vote-message.ts';
import { voteIntent, type VoteKeyPress } from '../../../src/deck/vote-keys.ts';
import { counted, entered, unvoted } from '../../../src/deck/vote.ts';

const session = { session: '2026-11-23T08:30:00.000Z', group: 'Équipe 2' };
const vote = counted(entered(unvoted(4), 'first'), 2, 5);
const voted = { type: 'vote', question: 'shared-kernel', at: 12, vote, ...session } as const;
const messages: VoteMessage[] = [
  voted,
  { type: 'ask', question: 'shared-kernel' },
  { type: 'group', ...session },
];

test.each(messages)('reads back $type, and nothing more', (message) => {
  expect(parseVoteMessage(structuredClone({ ...message, html: '<b>' }))).toEqual(message);
});

const [first, second] = vote.hands;
test.each([
  { ...voted, question: '<img>' },
  { ...voted, at: -1 },
  { ...voted, session: 'yesterday' },
  { ...voted, session: '2026-13-41T99:30:00.000Z' },
  { ...voted, group: 'a'.repeat(61) },
  { ...voted, vote: { ...vote, phase: 'third' } },
  { ...voted, vote: { ...vote, shown: 'yes' } },
  { ...voted, vote: { ...vote, until: 'soon' } },
  { ...voted, vote: { ...vote, hands: [first] } },
  { ...voted, vote: { ...vote, hands: [first, [...second, 0]] } },
  { ...voted, vote: { ...vote, hands: [[], []] } },
  { ...voted, vote: { ...vote, hands: [[1, 2, 3, -4], second] } },
  { ...voted, vote: { ...vote, hands: [[1, 2, 3, 1000], second] } },
  { ...voted, vote: { ...vote, hands: [[1, 2, 3, 0.5], second] } },
  { ...voted, vote: { ...vote, past: [{ choice: 4, hands: 0 }] } },
  {
    ...voted,
    vote: { ...vote, past: Array.from({ length: 31 }, () => ({ choice: 0, hands: 0 })) },
  },
  { type: 'ask' },
  { type: 'group', session: session.session },
])('refuses what is no message: %#', (value) => {
  expect(parseVoteMessage(value)).toBeUndefined();
});

test('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void parseVoteMessage(value)));
});

const press = (key: string, code: string, rest: Partial<VoteKeyPress> = {}): VoteKeyPress => ({
  key,
  code,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...rest,
});
const raise = (choice: number, by: 1 | -1) => ({ do: 'raise', choice, by });

test.each([
  ['QWERTY', press('2', 'Digit2'), raise(1, 1)],
  ['QWERTY with Shift', press('@', 'Digit2', { shiftKey: true }), raise(1, -1)],
  ['AZERTY', press('é', 'Digit2'), raise(1, 1)],
  ['AZERTY with Shift', press('2', 'Digit2', { shiftKey: true }), raise(1, -1)],
  ['a keypad', press('2', 'Numpad2'), raise(1, 1)],
  ['a keypad without its digits', press('ArrowDown', 'Numpad2'), undefined],
  ['a keyboard on screen', press('9', ''), raise(8, 1)],
  ['nought', press('0', 'Digit0'), undefined],
  ['the browser’s', press('2', 'Digit2', { ctrlKey: true }), undefined],
  ['Backspace', press('Backspace', 'Backspace'), { do: 'undo' }],
  ['V', press('v', 'KeyV'), { do: 'forward' }],
  ['Shift and V', press('V', 'KeyV', { shiftKey: true }), { do: 'back' }],
  ['what moves', press('PageDown', 'PageDown'), undefined],
])('%s', (_, key, intent) => {
  expect(voteIntent(key, true)).toEqual(intent);
});

test('with single letters off, only Backspace is left', () => {
  expect(voteIntent(press('2', 'Digit2'), false)).toBeUndefined();
  expect(voteIntent(press('v', 'KeyV'), false)).toBeUndefined();
  expect(voteIntent(press('Backspace', 'Backspace'), false)).toEqual({ do: 'undo' });
});
