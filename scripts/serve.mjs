/**
 * Serves a built site as a plain static host would: under any base path, directories with their
 * index.html and a slash, 404.html with status 404.
 *
 *   node scripts/serve.mjs [--dist dist] [--base /] [--port 4500] [--strict]
 *
 * PORT and QUAI_BASE say the same as --port and --base. A port that is taken gives way to the next
 * free one, except with --strict.
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isProgram, root } from './processes.mjs';
import { answer, asBase, headers, isFile } from './serve/answer.mjs';

function respond(dist, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  const { pathname, search } = new URL(request.url.replace(/^\/+/, '/'), 'http://local');
  const found = answer(dist, base, pathname);
  response.writeHead(found.status, headers(dist, base, found, search));
  if (request.method === 'HEAD') return response.end();
  if (found.file === undefined) return response.end(`${found.status}\n`);
  return createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Starts the server on 127.0.0.1.
 * @throws {Error} when the port is taken and `strict` is set, or no port is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dist, base = '/', port = 4500, strict = false }) {
  const folder = resolve(root, dist);
  const under = asBase(base);
  const server = createServer((request, response) => respond(folder, under, request, response));
  await listen(server, port, strict ? port : port + 20);
  return {
    url: `http://127.0.0.1:${server.address().port}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port, last) {
  try {
    await new Promise((done, fail) => {
      server.once('error', fail).listen(port, '127.0.0.1', () => done());
    });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (port >= last) {
      throw new Error(`Port ${port} is taken. Choose another with PORT=…, or stop what uses it.`);
    }
    server.removeAllListeners('error');
    await listen(server, port + 1, last);
  }
}

/** Serves until the program is stopped, and says where. */
export async function serveForPeople(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      dist: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env.QUAI_BASE ?? '/' },
      port: { type: 'string', default: process.env.PORT ?? '4500' },
      strict: { type: 'boolean', default: false },
    },
  });
  if (!isFile(join(resolve(root, values.dist), '404.html'))) {
    throw new Error(
      `There is no built site in ${values.dist}. Run \`npm start\`, which builds it.`,
    );
  }
  const { url } = await serve({ ...values, port: Number(values.port) });
  console.log(`Quai: ${url}`);
}

if (isProgram(import.meta.url)) {
  serveForPeople().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
