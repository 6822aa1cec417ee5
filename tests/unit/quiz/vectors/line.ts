import { line } from '../../../oracle/questions.ts';
import { blank, invalid, partial, right, vectors, wrong } from './vector.ts';

const two = line([2, 5], 6);
const three = line([1, 2, 3], 4);
const all = line([1, 2], 2);

export const lineVectors = [
  ...vectors(
    two,
    ['both faulty lines', [2, 5], right],
    ['in another order', [5, 2], right],
    ['one of two', [5], partial(1 / 2)],
    ['both and a sound one', [2, 3, 5], partial(1 / 2)], // (2 − 1)/2
    ['one and a sound one', [2, 6], wrong], // (1 − 1)/2
    ['only a sound one', [1], wrong],
    ['both and two sound ones', [1, 2, 5, 6], wrong], // (2 − 2)/2
    ['every line', [1, 2, 3, 4, 5, 6], wrong], // (2 − 4)/2 < 0
    ['nothing', [], blank],
    ['null', null, blank],
    ['an empty text', '', blank],
    ['line nought', [0], invalid],
    ['a negative line', [-2], invalid],
    ['beyond the last line', [2, 7], invalid],
    ['half a line', [2.5], invalid],
    ['a line twice', [2, 2], invalid],
    ['a number as a text', ['2'], invalid],
    ['null in the list', [2, null], invalid],
    ['an object', { 2: true }, invalid],
    ['a number', 2, invalid],
    ['a text', '2, 5', invalid],
  ),
  ...vectors(
    three,
    ['all three', [3, 1, 2], right],
    ['two of three', [1, 2], partial(2 / 3)],
    ['every line of four', [1, 2, 3, 4], partial(2 / 3)], // (3 − 1)/3
    ['two and a sound one', [1, 3, 4], partial(1 / 3)], // (2 − 1)/3
    ['the last line of the file', [4], wrong],
  ),
  ...vectors(all, ['every line, all faulty', [1, 2], right]),
];
