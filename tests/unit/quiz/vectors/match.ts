import { match } from '../../../oracle/questions.ts';
import { blank, invalid, partial, right, vectors, wrong } from './vector.ts';

const question = match(['a', 'b', 'c'], ['x']);

export const matchVectors = [
  ...vectors(
    question,
    ['every pair', { a: 'a', b: 'b', c: 'c' }, right],
    ['every pair, in another order', { c: 'c', a: 'a', b: 'b' }, right],
    ['one pair right, two changed over', { a: 'a', b: 'c', c: 'b' }, partial(1 / 3)],
    ['all moved on by one', { a: 'b', b: 'c', c: 'a' }, wrong],
    ['one missing', { a: 'a', b: 'b' }, partial(2 / 3)],
    ['one empty', { a: 'a', b: 'b', c: '' }, partial(2 / 3)],
    ['one null', { a: 'a', b: null, c: 'c' }, partial(2 / 3)],
    ['an extra chosen', { a: 'a', b: 'x', c: 'c' }, partial(2 / 3)],
    ['the same right side twice', { a: 'a', b: 'a', c: 'c' }, partial(2 / 3)],
    ['the same right side everywhere', { a: 'b', b: 'b', c: 'b' }, partial(1 / 3)],
    ['one answered, and wrong', { b: 'x' }, wrong],
    ['one answered, and right', { b: 'b' }, partial(1 / 3)],
    ['nothing', {}, blank],
    ['an empty list', [], blank],
    ['null', null, blank],
    ['all empty', { a: '', b: null, c: '' }, blank],
    ['one empty and the others missing', { a: '' }, blank],
    ['an unknown left side', { a: 'a', d: 'a' }, invalid],
    ['an unknown left side left empty', { d: '' }, invalid],
    ['an extra taken for a left side', { x: 'x' }, invalid],
    ['an unknown right side', { a: 'd' }, invalid],
    ['a number', { a: 'a', b: 2 }, invalid],
    ['a list', ['a', 'b', 'c'], invalid],
    ['a text', 'a', invalid],
    ['what every object has', { a: 'toString' }, invalid],
    ['an inherited name on the left', JSON.parse('{"__proto__": "a"}'), invalid],
  ),
];
