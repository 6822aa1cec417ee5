import { describe, expect, it } from 'vitest';
import {
  faultOf,
  parseList,
  parseReadiness,
  prepare,
  standing,
  type Fault,
  type ListedFile,
  type Progress,
} from '../../../src/trainer/readiness.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const files: ListedFile[] = Array.from({ length: 20 }, (_, index) => ({
  address: `/file-${index}/`,
  key: `/file-${index}/?h`,
  hash: `right ${index}`,
}));

/** A shelf whose hash of bytes is their text; what the server sends is right but for `sent`. */
function shelfWith(
  kept: Record<string, string>,
  fault: (address: string) => Fault | undefined = () => undefined,
) {
  const store = new Map(
    files
      .map(({ key, hash }): [string, string] => [key, kept[key] ?? hash])
      .filter(([, text]) => text !== ''),
  );
  const asked: string[] = [];
  return {
    asked,
    store,
    shelf: {
      read: (key: string) => Promise.resolve(store.has(key) ? bytesOf(store.get(key)!) : undefined),
      hash: (bytes: ArrayBuffer) => Promise.resolve(new TextDecoder().decode(bytes)),
      store: (address: string) => {
        asked.push(address);
        const wrong = fault(address);
        const file = files.find((one) => one.address === address)!;
        if (wrong === undefined) store.set(file.key, file.hash);
        return Promise.resolve(wrong);
      },
    },
  };
}

const quiet = () => ({ told: () => {}, signal: new AbortController().signal });

describe('preparing', () => {
  it('fetches nothing where all is there, and counts bytes and files as it goes', async () => {
    const { shelf, asked } = shelfWith({});
    const seen: Progress[] = [];
    const outcome = await prepare(files, shelf, {
      told: (progress) => seen.push(progress),
      signal: new AbortController().signal,
    });
    expect(asked).toEqual([]);
    const bytes = files.reduce((sum, { hash }) => sum + hash.length, 0);
    expect(outcome).toMatchObject({ files: 20, total: 20, bytes, missing: [], fetched: 0 });
    expect(seen.map((progress) => progress.files)).toEqual(files.map((_, index) => index + 1));
  });

  it('fetches what is missing and what has other bytes', async () => {
    const { shelf, asked } = shelfWith({ '/file-3/?h': '', '/file-7/?h': 'wrong' });
    const outcome = await prepare(files, shelf, quiet());
    expect(asked.toSorted()).toEqual(['/file-3/', '/file-7/']);
    expect(outcome).toMatchObject({ missing: [], fetched: 2 });
  });

  it.each(['network', 'quota', 'other'] as const)(
    'asks no more after a file that could not be stored (%s), and names all that is missing',
    async (fault) => {
      const kept = Object.fromEntries(files.map(({ key }) => [key, '']));
      const { shelf, asked } = shelfWith(kept, () => fault);
      const outcome = await prepare(files, shelf, quiet());
      expect(asked.length).toBeLessThanOrEqual(4);
      expect(outcome.fault).toBe(fault);
      expect(outcome.missing.toSorted()).toEqual(files.map(({ address }) => address).toSorted());
    },
  );

  it('does not trust what was stored until it has looked', async () => {
    const { shelf, store } = shelfWith({ '/file-3/?h': '' });
    const lying = { ...shelf, store: () => (store.set('/file-3/?h', 'other'), Promise.resolve(undefined)) }; // prettier-ignore
    const outcome = await prepare(files, lying, quiet());
    expect(outcome).toMatchObject({ missing: ['/file-3/'], fault: 'other' });
  });

  it('stops when it is cancelled, and goes on from there', async () => {
    const { shelf, asked } = shelfWith({ '/file-0/?h': '', '/file-19/?h': '' });
    const cancel = new AbortController();
    const first = await prepare(files, shelf, {
      told: ({ files: seen }) => seen === 5 && cancel.abort(),
      signal: cancel.signal,
    });
    expect(first.isCancelled).toBe(true);
    expect(first.files).toBeLessThan(20);
    await prepare(files, shelf, quiet());
    expect(asked).toEqual(['/file-0/', '/file-19/']);
  });
});

describe('a readiness of before', () => {
  const kept = { revision: 'one', files: 20, bytes: 5, at: 3 };

  it.each([
    [undefined, 'one', 0, 'never'],
    [kept, 'two', 0, 'stale'],
    [kept, 'one', 2, 'gone'],
    [kept, 'one', 0, 'ready'],
  ] as const)('%o, with revision %s and %i files gone, is %s', (before, revision, gone, is) => {
    expect(standing(before, { revision }, gone)).toBe(is);
  });

  it('is read only where storage holds one', () => {
    expect(parseReadiness(JSON.stringify(kept))).toEqual(kept);
    const bad = [null, '', '{', '3', 'null', '[]', '{"revision":1}', JSON.stringify({ ...kept, at: 'now' }), JSON.stringify({ ...kept, bytes: -1 })]; // prettier-ignore
    expect(bad.map(parseReadiness)).toEqual(bad.map(() => undefined));
  });
});

it('takes a list from the worker only whole', () => {
  const list = { revision: 'one', cache: 'quai / one', files };
  expect(parseList(list)).toEqual(list);
  const bad = [undefined, null, 3, {}, { ...list, files: [] }, { ...list, files: [{}] }, { ...list, revision: 1 }]; // prettier-ignore
  expect(bad.map(parseList)).toEqual(bad.map(() => undefined));
});

it('tells a full disk from a network that has gone', () => {
  const names = ['QuotaExceededError', 'TypeError', 'NetworkError', 'DataError'];
  expect(names.map(faultOf)).toEqual(['quota', 'network', 'network', 'other']);
});
