/** A server of files that can do what networks and hosts do to them. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { types } from '../../src/safety/types.ts';
import { tableAt } from '../../scripts/serve/headers.mjs';
import { headersAt } from '../../src/safety/table.ts';
import type { Release } from './releases.ts';

/** `late` answers after so many milliseconds, `lost` breaks the connection off. */
export type Fault = 'missing' | 'error' | 'truncated' | 'portal' | 'lost' | { late: number };

export interface FaultyServer {
  url: string;
  /** What it serves; another release may be put in its place at any time. */
  files: Release;
  /** What it does to a file, asked at each request; nothing is the usual. */
  fault(path: string): Fault | undefined;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

export async function serveFaulty(files: Release): Promise<FaultyServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://local').pathname.slice(1).replace(/(^|\/)$/, '$1index.html'); // prettier-ignore
    self.asked.push(path);
    answer(self, path, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const self: FaultyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    files,
    fault: () => undefined,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return self;
}

function answer(server: FaultyServer, path: string, response: ServerResponse): void {
  const fault = server.fault(path);
  const bytes = fault === 'missing' ? undefined : server.files.get(path);
  const tell = () => {
    if (fault === 'lost') response.destroy();
    else if (fault === 'error') response.writeHead(500).end('500');
    else if (fault === 'portal') send(response, 'portal.html', Buffer.from('<p>Log in</p>'));
    else if (!bytes) response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    else if (fault === 'truncated') send(response, path, bytes.subarray(0, bytes.length / 2));
    else send(response, path, bytes);
  };
  if (typeof fault === 'object') setTimeout(tell, fault.late);
  else tell();
}

function send(response: ServerResponse, path: string, bytes: Buffer): void {
  const table = headersAt(tableAt('/'), `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  response.writeHead(200, { ...table, 'content-type': types[extname(path)] ?? 'text/plain' });
  response.end(bytes);
}
