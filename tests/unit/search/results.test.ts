import { describe, expect, it } from 'vitest';
import type { Place, SearchIndex } from '../../../src/search/index-file.ts';
import { readIndex } from '../../../src/search/index-file.ts';
import { readQuery } from '../../../src/search/query.ts';
import { prepare, results, type TextHit } from '../../../src/search/results.ts';

const place = (id: string, title: string, more: Partial<Place> = {}): Place => ({
  id,
  kind: 'section',
  chapter: 0,
  number: '1.1',
  title,
  ...more,
});
const source: SearchIndex = {
  words: {},
  twin: 'en',
  chapters: [{ id: 'containers', number: 1, title: 'Les conteneurs' }],
  places: [
    place('networks', 'Trois réseaux pour commencer'),
    place('publish', 'Publier un port'),
    place('exercise', 'Publier, puis fermer', { kind: 'exercise' }),
  ],
  commands: [
    { chapter: 0, row: 1, command: 'docker run -p 8080:80 IMAGE', text: 'publie un port' },
    { chapter: 0, row: 2, command: 'docker ps --all', text: 'tous les conteneurs' },
  ],
  lines: [
    [1, 'docker run --publish 80:80 nginx'],
    [2, 'docker run --publish 80:80 nginx'],
    [0, 'docker network ls'],
    [0, 'volume'],
  ],
  terms: [
    { id: 'network', name: 'réseau', also: ['network'], definition: 'Relie.' },
    { id: 'overlay', name: 'réseau overlay', also: [], definition: 'Relie des hôtes.' },
    { id: 'volume', name: 'volume', also: [], definition: 'Garde.' },
  ],
};
const index = prepare(source);
const find = (typed: string, texts: TextHit[] = []) =>
  results(index, readQuery(typed, index.ready.programs), texts).map((result) =>
    result.kind === 'command'
      ? result.command.command
      : result.kind === 'term'
        ? result.term.id
        : result.place.id,
  );

describe('results', () => {
  it('puts the command that begins as typed first, then where it is used', () =>
    expect(find('docker run -p')).toEqual(['docker run -p 8080:80 IMAGE', 'publish', 'exercise']));
  it('puts a term of that very name first, in the singular or the plural', () => {
    expect(find('reseau').slice(0, 3)).toEqual(['network', 'networks', 'overlay']);
    expect(find('RÉSEAUX')[0]).toBe('network');
    expect(find('network')[0]).toBe('network');
    expect(find('volumes')[0]).toBe('volume');
  });
  it('adds what the texts hold, and raises what was found in two ways', () => {
    const text = (number: number, score: number): TextHit => ({
      place: number,
      score,
      excerpt: [{ text: 'x', marked: true }],
    });
    expect(find('fermeture', [text(1, 1), text(0, 0.5)])).toEqual(['publish', 'networks']);
    expect(find('publier')).toEqual(['publish', 'exercise']);
    expect(find('publier', [text(2, 1)])).toEqual(['exercise', 'publish']);
  });
  it('leaves out a text of a place that is not there', () =>
    expect(find('zzz', [{ place: 99, score: 1, excerpt: [] }])).toEqual([]));
  it('waits for two signs', () => expect(find('d')).toEqual([]));
});

describe('readIndex', () => {
  it('takes an index', () => expect(readIndex(JSON.parse(JSON.stringify(source)))).toEqual(source));
  it.each([null, 'page', [], {}, { ...source, lines: 3 }, { ...source, words: 'x' }])(
    'refuses anything else: %j',
    (value) => expect(() => readIndex(value)).toThrow(),
  );
});
