import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request, type IncomingHttpHeaders } from 'node:http';
import { readFileSync, statSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addressOf } from '../../scripts/serve/answer.mjs';
import { tableAt } from '../../scripts/serve/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { headersAt } from '../../src/safety/table.ts';
import { inFlight } from '../support/load.ts';
import { deep } from '../support/matrix.ts';
import { nginxPath, serveWithNginx, withoutNginx, type Served } from '../support/nginx.ts';
import { belowPath, course } from '../support/sites.ts';
import type { Site } from '../support/dist.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** fetch() unpacks what it gets; this shows what was sent. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request(url, { headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const lowered = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** A file of each sort that the build writes, by its ending and its first folder. */
const sortsOf = ({ files }: Site): string[] => [
  ...new Map(
    [...files]
      .filter((file) => file !== '_headers' && !/(^|\/)\./.test(file))
      .map((file) => [file.replace(/^([^/]*)\/.*?(\.\w+)$/, '$1$2'), file]),
  ).values(),
];

describe.skipIf(nginxPath === undefined).each([
  ['the course', course],
  ['a course under a base path', belowPath],
])(nginxPath === undefined ? `nginx, %s (${withoutNginx})` : 'nginx, %s', (_, site) => {
  const paper = join(site.folder, 'paper-of-a-test.pdf');
  let nginx: Served;
  let plain: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    writeFileSync(paper, '0123456789');
    nginx = await serveWithNginx(site.folder, site.base).finally(() => rmSync(paper));
    plain = await serve({ dist: site.folder, base: site.base, port: 4800 });
  }, 120_000);
  afterAll(async () => {
    await nginx.close();
    await plain.close();
  });

  const at = (path: string) => new URL(path, nginx.url).href;
  const page = `${site.base}fr/`;

  it('sends the headers of the table with a file of every sort, as npm start does', async () => {
    for (const file of sortsOf(site)) {
      const address = addressOf(site.folder, site.base, join(site.folder, file));
      const expected = lowered(headersAt(tableAt(site.base), address));
      const [sent, other] = await Promise.all([ask(at(address)), ask(new URL(address, plain.url).href)]); // prettier-ignore
      expect([sent.status, other.status], address).toEqual([200, 200]);
      expect(sent.headers, address).toMatchObject(expected);
      expect(other.headers, address).toMatchObject(expected);
      expect(sent.headers['content-type'], address).toBe(other.headers['content-type']);
      expect(sent.headers['cache-control'], `${address}: say in src/safety/table.ts how long it is kept`).toBeDefined(); // prettier-ignore
      expect(sent.headers['content-security-policy'], address).toBe(expected['content-security-policy']); // prettier-ignore
      expect(sent.body.equals(readFileSync(join(site.folder, file))), address).toBe(true);
    }
  });

  it('sends them with what is missing, unchanged, sent on and refused', async () => {
    const constant = lowered(headersAt(tableAt(site.base), '/nowhere'));
    const policy = headersAt(tableAt(site.base), page)['Content-Security-Policy'];
    const { headers } = await ask(at(page));
    const unchanged = await ask(at(page), { 'if-none-match': headers.etag! });
    const missing = await ask(at(`${page}nowhere/`));
    const script = await ask(at(`${site.base}_astro/nowhere.js`));
    const refused = await ask(at(page), {}, 'POST');
    const sent = [unchanged, missing, script, refused];
    expect(sent.map(({ status }) => status)).toEqual([304, 404, 404, 405]);
    for (const answer of sent) {
      expect(answer.headers).toMatchObject(constant);
      expect(answer.headers['content-security-policy']).toBe(policy);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.headers.server).toBe('nginx');
    }
    expect(missing.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const lang of ['fr', 'en']) expect(missing.body.toString()).toContain(`lang="${lang}"`);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.9', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['brotli', undefined],
    ['', undefined],
  ])('answers to "%s" with %s', async (accepted, encoding) => {
    const { headers, body } = await ask(at(page), { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
    const text = readFileSync(join(site.folder, 'fr/index.html'));
    expect((unpack ? unpack(body) : body).equals(text)).toBe(true);
    if (unpack) expect(body.length).toBeLessThan(statSync(join(site.folder, 'fr/index.html')).size / 2); // prettier-ignore
  });

  it('sends on to the slash without a word of its host or port', async () => {
    const from = page.slice(0, -1);
    const { status, headers } = await ask(`${at(from)}?a=b`, { host: 'course.example' });
    expect([status, headers.location]).toEqual([301, `${page}?a=b`]);
    if (site.base === '/') return;
    const root = await ask(at('/'));
    expect([root.status, root.headers.location]).toEqual([302, site.base]);
    expect((await ask(at('/fr/'))).status).toBe(404);
  });

  it('sends a part of a file, and nothing that is not for readers', async () => {
    const part = await ask(at(`${site.base}paper-of-a-test.pdf`), { range: 'bytes=2-4' });
    expect([part.status, part.body.toString()]).toEqual([206, '234']);
    expect(part.headers['content-type']).toBe('application/pdf');
    const hidden = ['_headers', 'fr/index.html.br', 'fr/index.html.gz', '.git/config', '../nginx.conf']; // prettier-ignore
    for (const path of hidden)
      expect((await ask(at(site.base) + path)).status, path).toBeGreaterThanOrEqual(400);
  });

  const many = deep ? 2000 : 200;
  it(`fails none of ${many} requests in flight`, async () => {
    const { answered, failed } = await inFlight(at(page), many);
    expect(failed).toEqual([]);
    expect(answered).toBe(many);
  });
});
