import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryOf, readAddress } from '../../../src/practice/asked.ts';
import { courseOf } from './course.ts';

const course = courseOf({ a: [['test']], b: [['exam']] });
const read = (search: string) => readAddress(search, course);

it.each([
  ['?chapter=a&count=10', { form: 'chapter', chapters: ['a'], count: 10 }],
  ['?chapter=a', { form: 'chapter', chapters: ['a'], count: 20 }],
  ['?chapter=a&count=all', { form: 'chapter', chapters: ['a'], count: 200 }],
  ['?chapter=a&count=1e9', { form: 'chapter', chapters: ['a'], count: 20 }],
  ['?chapter=a&count=999999999', { form: 'chapter', chapters: ['a'], count: 200 }],
  ['?chapter=a&count=-3', { form: 'chapter', chapters: ['a'], count: 20 }],
  ['?chapters=b,a&count=40&minutes=60', exam({ count: 40, minutes: 60 })],
  ['?chapters=a&chapters=b&chapters=gone', exam({ count: 40 })],
  ['?chapters=a,b&minutes=0', exam({ count: 40 })],
  ['?chapters=a,b&minutes=100000', exam({ count: 40, minutes: 600 })],
  ['?before=b', { form: 'before', chapters: ['b'] }],
  ['?test=x&chapter=a', { test: 'x' }],
  ['?chapter=gone', 'unknown'],
  ['?chapter=__proto__', 'unknown'],
  ['?before=gone', 'unknown'],
  ['?chapters=gone', 'unknown'],
  ['?chapters=,,', 'nothing'],
  ['?test=', 'nothing'],
  ['?%E0%A4%A', 'nothing'],
  ['', 'nothing'],
])('%s', (search, asked) => {
  expect(read(search)).toEqual(asked);
});

function exam(more: object) {
  return { form: 'exam', chapters: ['a', 'b'], ...more };
}

it('reads whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (search) => void read(search)));
});

it('writes what it reads', () => {
  for (const search of ['chapter=a&count=10', 'before=b', 'chapters=a%2Cb&count=40&minutes=60']) {
    const asked = read(search);
    if (typeof asked === 'string' || 'test' in asked) throw new Error(search);
    const count = 'count' in asked ? asked.count : 3;
    const minutes = 'minutes' in asked ? asked.minutes : undefined;
    const query = queryOf(asked.form, asked.chapters, count, minutes);
    expect(new URLSearchParams(query).toString()).toBe(search);
  }
});
