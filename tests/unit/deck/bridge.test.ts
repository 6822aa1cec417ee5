import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actions, channelName, parseMessage, type Message } from '../../../src/deck/bridge.ts';

const position = { slide: 'containers-pid.2', step: 3 };

const messages: Message[] = [
  { type: 'where' },
  { type: 'gone', deck: '123' },
  { type: 'go', ...position },
  { type: 'here', deck: '123', ...position, step: -1, paused: false, active: true },
  {
    type: 'here',
    deck: '123',
    ...position,
    paused: true,
    active: true,
    backAt: 1_795_348_800_000,
    timer: { left: 480_000, endsAt: 1_795_348_800_000 },
  },
  { type: 'rest' },
  { type: 'rest', backAt: 1_795_348_800_000 },
  ...actions.map((act) => ({ type: 'act' as const, act })),
];

test.each(messages)('reads back $type', (message) => {
  expect(parseMessage(structuredClone(message))).toEqual(message);
});

test('drops what is not of the message', () => {
  expect(parseMessage({ type: 'go', ...position, html: '<b>' })).toEqual({
    type: 'go',
    ...position,
  });
});

test.each([
  undefined,
  null,
  'where',
  [],
  {},
  { type: 'erase' },
  { type: 'gone' },
  { type: 'gone', deck: '' },
  { type: 'act', act: 'erase' },
  { type: 'go', slide: 'a' },
  { type: 'go', slide: 'a b', step: 0 },
  { type: 'go', slide: '<img>', step: 0 },
  { type: 'go', slide: 'a', step: 0.5 },
  { type: 'go', slide: 'a', step: -2 },
  { type: 'go', slide: 'a', step: 1e9 },
  { type: 'go', slide: 'a'.repeat(201), step: 0 },
  { type: 'here', deck: '1', ...position, paused: 1, active: false },
  { type: 'here', ...position, paused: true, active: false },
  { type: 'rest', backAt: 'soon' },
  { type: 'rest', backAt: -1 },
  { type: 'rest', backAt: Infinity },
])('refuses %j', (value) => expect(parseMessage(value)).toBeUndefined());

test('a deck whose clocks cannot be read is a deck still', () => {
  const here = { type: 'here', deck: '1', ...position, paused: false, active: false };
  const read = parseMessage({ ...here, backAt: 'soon', timer: { left: -1 } });
  expect(read).toEqual(here);
});

test('never throws, and what it lets pass reads the same again', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      const message = parseMessage(value);
      if (message) expect(parseMessage(message)).toEqual(message);
    }),
  );
});

test('a channel is the chapter’s', () => expect(channelName('pods')).toBe('quai-deck-pods'));
