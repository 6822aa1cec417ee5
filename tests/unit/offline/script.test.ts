import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { workerScript } from '../../../src/offline/script.ts';

const file = (path: string) => ({ path, content: Buffer.from(path) });
const files = ['404.html', 'fr/index.html', 'en/index.html', 'en/offline/index.html', 'fr/offline/index.html'].map(file); // prettier-ignore

interface Answer {
  files: { address: string; key: string; hash: string }[];
}

/** The worker in a world of its own: what it listens to, by the event's name. */
function heard(base: string) {
  const listeners: Record<string, (event: object) => void> = {};
  const self = {
    location: new URL('https://course.example/sw.js'),
    addEventListener: (name: string, act: (event: object) => void) => (listeners[name] = act),
  };
  runInNewContext(workerScript(files, base), { self, URL, Response, Request, Map, Set });
  return listeners;
}

describe('workerScript', () => {
  it.each(['/', '/below', '/below/'])(
    'is a worker that knows its files, under %s',
    async (base) => {
      const listeners = heard(base);
      expect(Object.keys(listeners).sort()).toEqual(['activate', 'fetch', 'install', 'message']);
      const said = await new Promise<Answer>((resolve) => {
        const ports = [{ postMessage: resolve }];
        listeners['message']!({ data: { ask: 'list' }, ports, waitUntil: () => undefined });
      });
      const root = base.endsWith('/') ? base : `${base}/`;
      expect(said.files.map(({ address }) => address)).toEqual(
        ['404.html', 'en/offline/', 'fr/offline/', 'fr/', 'en/'].map((path) => root + path),
      );
      for (const { address, key } of said.files) expect(key.startsWith(`${address}?`)).toBe(true);
    },
  );

  it('does not answer what it does not know', () => {
    const { message } = heard('/');
    for (const data of [undefined, {}, { ask: 'constructor' }, { ask: '__proto__' }, 'list'])
      expect(() => message!({ data, ports: [], waitUntil: () => expect.fail() })).not.toThrow();
  });

  it('leaves requests of other paths, and what is not read, to the browser', () => {
    const { fetch } = heard('/below/');
    const respondWith = () => expect.fail();
    for (const [method, url] of [
      ['GET', 'https://course.example/other/'],
      ['GET', 'https://elsewhere.example/below/'],
      ['POST', 'https://course.example/below/'],
    ])
      fetch!({ request: { method, url }, respondWith });
  });
});
