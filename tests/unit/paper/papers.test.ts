import { describe, expect, it } from 'vitest';
import {
  allPapers,
  choosePapers,
  kindsOf,
  paperKinds,
  readPapers,
  withPapers,
  type MadePaper,
} from '../../../src/paper/papers.ts';

const whole = { id: 'cloud', questions: [1], exercises: [1], commands: 3 };
const bare = { id: 'hosts', questions: [], exercises: [], commands: 0 };
const all = allPapers([whole, bare]);
const made = (pages: number, chapter = 'cloud'): MadePaper => ({
  lang: 'fr',
  chapter,
  kind: 'key',
  pages,
  bytes: 1000,
});

describe('the papers of a chapter', () => {
  it('are all kinds where it has all', () => {
    expect(kindsOf(whole)).toEqual([...paperKinds]);
  });

  it('leave out those that would be empty', () => {
    expect(kindsOf(bare)).toEqual(['slides', 'handout', 'chapter']);
  });

  it('are made in both languages', () => {
    expect(all).toHaveLength(2 * (paperKinds.length + 3));
  });
});

describe('choosing papers', () => {
  it('takes all without a word', () => {
    expect(choosePapers(all, [])).toEqual(all);
  });

  it('takes what the words name, in any order', () => {
    const chosen = [{ lang: 'fr', chapter: 'cloud', kind: 'slides' }];
    expect(choosePapers(all, ['slides', 'fr', 'cloud'])).toEqual(chosen);
    expect(choosePapers(all, ['cloud', 'fr', 'slides'])).toEqual(chosen);
  });

  it('takes several of one sort, and all of what is not named', () => {
    const chosen = choosePapers(all, ['slides', 'key']);
    expect(chosen.map(({ lang, chapter, kind }) => `${chapter} ${lang} ${kind}`)).toEqual([
      'cloud fr slides',
      'cloud fr key',
      'cloud en slides',
      'cloud en key',
      'hosts fr slides',
      'hosts en slides',
    ]);
  });

  it('says which words there are, for one that there is not', () => {
    expect(() => choosePapers(all, ['clouds', 'fr'])).toThrow(/Unknown: clouds.*cloud, hosts/s);
  });

  it('says that a chapter has no such paper', () => {
    expect(() => choosePapers(all, ['hosts', 'key'])).toThrow(/no such paper/);
  });
});

describe('/papers.json', () => {
  it('gives back what was written', () => {
    expect(readPapers(JSON.parse(JSON.stringify([made(3)])))).toEqual([made(3)]);
  });

  it.each([
    ['a page of the host', '<html>'],
    ['nothing', null],
    ['an object', {}],
    ['an entry without pages', [{ ...made(3), pages: undefined }]],
    ['an entry with no page', [made(0)]],
    ['a kind that nobody prints', [{ ...made(3), kind: 'poster' }]],
    ['a way out of its folder', [{ ...made(3), chapter: '../secret' }]],
  ])('leaves out %s', (_, json) => {
    expect(readPapers(json)).toEqual([]);
  });

  it('keeps what is not made again', () => {
    expect(withPapers([made(3), made(5, 'hosts')], [made(4)])).toEqual([made(5, 'hosts'), made(4)]);
  });
});
