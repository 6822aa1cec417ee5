import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { asBase } from '../../../scripts/serve/answer.mjs';

const dist = mkdtempSync(join(tmpdir(), 'quai-serve-'));
const files = {
  '404.html': 'lost',
  'index.html': 'root',
  'fr/index.html': 'accueil',
  '_astro/page.abc.js': 'let a;',
  'file.css': 'a{}',
};
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeFileSync(join(dist, '..', 'quai-secret.txt'), 'secret');
  server = await serve({ dist, base: '/below/', port: 4700 });
});
afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
  rmSync(join(dist, '..', 'quai-secret.txt'));
});

const ask = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...options });

/** fetch() tidies paths up; this sends them as they are. */
const askRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it.each([
    ['/below/', 200, 'text/html; charset=utf-8', 'root'],
    ['/below/fr/', 200, 'text/html; charset=utf-8', 'accueil'],
    ['/below/fr/?a=b', 200, 'text/html; charset=utf-8', 'accueil'],
    ['/below/file.css', 200, 'text/css; charset=utf-8', 'a{}'],
    ['/below/nowhere/', 404, 'text/html; charset=utf-8', 'lost'],
    ['/below/fr/nowhere', 404, 'text/html; charset=utf-8', 'lost'],
    ['/elsewhere/', 404, 'text/html; charset=utf-8', 'lost'],
  ])('answers %s with %i', async (path, status, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      status,
      type,
      body,
    ]);
  });

  it.each([
    ['/below/fr?a=b', 301, '/below/fr/?a=b'],
    ['/below', 302, '/below/'],
    ['/', 302, '/below/'],
  ])('sends %s on with %i', async (path, status, location) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
  });

  it('lets browsers keep only files whose names hold a digest', async () => {
    expect((await ask('/below/_astro/page.abc.js')).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await ask('/below/fr/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const head = await ask('/below/fr/', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '7',
      '',
    ]);
    expect((await ask('/below/fr/', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/below/../../quai-secret.txt',
    '/below/..%2fquai-secret.txt',
    '/below/%00',
    '/below/%',
    '//evil.example/',
  ])('gives nothing away for %s', async (path) => {
    expect([301, 302, 400, 404]).toContain(await askRaw(path));
  });

  it('takes the next port when its own is taken, and refuses to when it must be strict', async () => {
    const port = Number(new URL(server.url).port);
    const second = await serve({ dist, port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
    await expect(serve({ dist, port, strict: true })).rejects.toThrow(`Port ${port} is taken`);
  });
});

it.each([
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a/b/', '/a/b/'],
])('reads the base %j as %j', (base, expected) => {
  expect(asBase(base)).toBe(expected);
});
