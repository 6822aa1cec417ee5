import { multiple } from '../../../oracle/questions.ts';
import { blank, invalid, partial, right, vectors, wrong } from './vector.ts';

const question = multiple(['r1', 'r2', 'r3'], ['w1', 'w2']);
const oneRight = multiple(['r1'], ['w1', 'w2', 'w3']);
const oneWrong = multiple(['r1', 'r2', 'r3'], ['w1']);

export const multipleVectors = [
  ...vectors(
    question,
    ['all right ones', ['r1', 'r2', 'r3'], right],
    ['all right ones in another order', ['r3', 'r1', 'r2'], right],
    ['one of three', ['r2'], partial(1 / 3)],
    ['two of three', ['r1', 'r3'], partial(2 / 3)],
    ['two right, one wrong', ['r1', 'r2', 'w1'], partial(1 / 6)], // 2/3 − 1/2
    ['three right, one wrong', ['r1', 'r2', 'r3', 'w2'], partial(1 / 2)], // 1 − 1/2
    ['one right, one wrong', ['r1', 'w1'], wrong], // 1/3 − 1/2 < 0
    ['everything', ['r1', 'r2', 'r3', 'w1', 'w2'], wrong], // 1 − 1
    ['only wrong ones', ['w1', 'w2'], wrong],
    ['nothing', [], blank],
    ['null', null, blank],
    ['an unknown id', ['r1', 'r4'], invalid],
    ['a repeated id', ['r1', 'r1'], invalid],
    ['a number among ids', ['r1', 2], invalid],
    ['an object', { r1: true }, invalid],
    ['a text', 'r1', invalid],
  ),
  ...vectors(
    oneRight,
    ['the only right one', ['r1'], right],
    ['with one wrong of three', ['r1', 'w1'], partial(2 / 3)], // 1 − 1/3
    ['with two wrong of three', ['w2', 'r1', 'w1'], partial(1 / 3)], // 1 − 2/3
    ['with all wrong ones', ['r1', 'w1', 'w2', 'w3'], wrong],
  ),
  ...vectors(
    oneWrong,
    ['the only wrong one with all right ones', ['w1', 'r1', 'r2', 'r3'], wrong], // 1 − 1
    ['two right ones', ['r1', 'r2'], partial(2 / 3)],
  ),
];
