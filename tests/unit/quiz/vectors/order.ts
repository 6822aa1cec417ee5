import { order } from '../../../oracle/questions.ts';
import { blank, invalid, partial, right, vectors, wrong } from './vector.ts';

const four = order('a', 'b', 'c', 'd');
const three = order('pull', 'create', 'start');

export const orderVectors = [
  ...vectors(
    four,
    ['in order', ['a', 'b', 'c', 'd'], right],
    ['the first two changed over', ['b', 'a', 'c', 'd'], partial(1 / 2)],
    ['the outer two changed over', ['d', 'b', 'c', 'a'], partial(1 / 2)],
    ['three moved round', ['b', 'c', 'a', 'd'], partial(1 / 4)],
    ['all moved on by one', ['b', 'c', 'd', 'a'], wrong], // neighbours do not count
    ['reversed', ['d', 'c', 'b', 'a'], wrong],
    ['not touched', [], blank],
    ['null', null, blank],
    ['an empty object', {}, blank],
    ['white space', '  ', blank],
    ['one left out', ['a', 'b', 'c'], invalid],
    ['one twice', ['a', 'b', 'c', 'c'], invalid],
    ['one too many', ['a', 'b', 'c', 'd', 'a'], invalid],
    ['an unknown item', ['a', 'b', 'c', 'e'], invalid],
    ['places instead of ids', [0, 1, 2, 3], invalid],
    ['an object', { a: 0, b: 1, c: 2, d: 3 }, invalid],
    ['a text', 'abcd', invalid],
    ['a list in a list', [['a', 'b', 'c', 'd']], invalid],
  ),
  ...vectors(
    three,
    ['three in order', ['pull', 'create', 'start'], right],
    ['the middle one alone at its place', ['start', 'create', 'pull'], partial(1 / 3)],
    ['the last one alone at its place', ['create', 'pull', 'start'], partial(1 / 3)],
    ['none of three', ['create', 'start', 'pull'], wrong],
  ),
];
