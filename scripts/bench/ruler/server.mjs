/**
 * A host as it should be, the same for every site that is compared: each file packed once with
 * Brotli, pages asked for anew, everything else kept by the browser.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const packed = ['.woff2', '.png', '.webp'];

export const brotli = (body, quality = 11) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** Reads a built site: "/fr/" is its fr/index.html. */
export const filesOf = (folder) => (pathname) => {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return existsSync(file) ? { type: extname(file), body: readFileSync(file) } : undefined;
};

/**
 * @param {(pathname: string) => { type: string, body: Buffer } | undefined} read
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveCompressed(read) {
  const answers = new Map();
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url, 'http://local');
    if (!answers.has(pathname)) answers.set(pathname, answerTo(read(pathname)));
    const answer = answers.get(pathname);
    const isKnown = headers['if-none-match'] === answer.headers.etag && answer.status === 200;
    if (isKnown) response.writeHead(304, answer.headers).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answerTo(found) {
  if (found === undefined) return { status: 404, headers: {}, body: '' };
  const { type, body } = found;
  const headers = {
    'content-type': types[type] ?? 'application/octet-stream',
    'cache-control': type === '.html' ? 'no-cache' : 'max-age=31536000, immutable',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
  };
  if (packed.includes(type)) return { status: 200, headers, body };
  return { status: 200, headers: { ...headers, 'content-encoding': 'br' }, body: brotli(body) };
}
