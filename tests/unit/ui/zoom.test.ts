import { expect, test } from 'vitest';
import { fitted, held, isLarger, mostZoom, scaled } from '../../../src/ui/zoom.ts';

const frame = { left: 0, top: 0, width: 1280, height: 720 };
const box = { left: 80, top: 200, width: 560, height: 200 };

test('a box is shown whole, in the middle', () => {
  const view = fitted(box, frame, 0);
  expect(view.scale).toBeCloseTo(1280 / 560);
  expect(view.x + view.scale * box.left).toBeCloseTo(0);
  expect(view.y + view.scale * (box.top + box.height / 2)).toBeCloseTo(360);
  expect(isLarger(view, box, frame)).toBe(false);
});

test('a tiny box is not blown up without end', () =>
  expect(fitted({ ...box, width: 10, height: 10 }, frame, 0).scale).toBe(mostZoom));

test('nearer and farther keep the middle where it is', () => {
  const view = scaled({ scale: 2, x: 100, y: 50 }, frame, true, 1);
  expect(view.scale).toBe(2.5);
  expect((640 - view.x) / view.scale).toBeCloseTo((640 - 100) / 2);
  expect(scaled({ scale: 1.1, x: 0, y: 0 }, frame, false, 1).scale).toBe(1);
  expect(scaled({ scale: 8, x: 0, y: 0 }, frame, true, 1).scale).toBe(8);
});

test('what is larger than the frame leaves no gap, what is smaller stays in the middle', () => {
  const far = held({ scale: 4, x: 9999, y: 9999 }, box, frame, 20);
  expect(far.x + 4 * box.left).toBeCloseTo(20);
  const near = held({ scale: 4, x: -9999, y: 0 }, box, frame, 20);
  expect(near.x + 4 * (box.left + box.width)).toBeCloseTo(1260);
  const small = held({ scale: 1, x: 300, y: 300 }, box, frame, 20);
  expect(small.x + box.left + box.width / 2).toBeCloseTo(640);
  expect(isLarger({ scale: 4, x: 0, y: 0 }, box, frame)).toBe(true);
});
