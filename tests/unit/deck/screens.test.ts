import { expect, test } from 'vitest';
import { placed, windowOn } from '../../../src/deck/screens.ts';

const screenAt = (availLeft: number, isInternal: boolean) => ({
  isInternal,
  availLeft,
  availTop: 0,
  availWidth: 1280,
  availHeight: 800,
});
const laptop = screenAt(0, true);
const projector = screenAt(1280, false);
const other = screenAt(2560, false);

test('the laptop’s own screen is the trainer’s, wherever the deck is', () => {
  expect(placed([laptop, projector], laptop)).toEqual({ trainer: laptop, room: projector });
  expect(placed([laptop, projector], projector)).toEqual({ trainer: laptop, room: projector });
});

test('where no screen is a laptop’s, it is the one that is looked at', () =>
  expect(placed([projector, other], other)).toEqual({ trainer: other, room: projector }));

test('one screen has nothing to offer', () => expect(placed([laptop], laptop)).toBeUndefined());

test('a window is put on a screen', () =>
  expect(windowOn(projector)).toBe('popup,left=1280,top=0,width=1280,height=800'));
