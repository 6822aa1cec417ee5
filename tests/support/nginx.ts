/** The image's contents without an engine: this machine's nginx, the image's configuration, the packed site. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurationFor } from '../../scripts/nginx.mjs';
import { pack } from '../../scripts/pack.mjs';

const known = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** nginx, when this machine has one. */
export const nginxPath: string | undefined =
  known.find(existsSync) ?? (spawnSync('nginx', ['-v']).status === 0 ? 'nginx' : undefined);

export const withoutNginx =
  'nginx is not installed here (Debian: apt-get install nginx-light), so the image was not tried.';

/** Any user that is not root, as OpenShift picks one. */
const anyUser = { uid: 1_000_690_000, gid: 0 };

export interface Served {
  /** With the base path and its last slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Packs a copy of the site and serves it.
 * @throws {Error} when nginx refuses the configuration
 */
export async function serveWithNginx(dist: string, base = '/'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'quai-nginx-'));
  const site = join(folder, 'html', base);
  const state = join(folder, 'state');
  mkdirSync(site, { recursive: true });
  mkdirSync(state);
  cpSync(dist, site, { recursive: true });
  await pack(site, { quality: 4 });
  const port = await freePort();
  const places = { base, root: join(folder, 'html'), port, state, accessLog: 'off' };
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configurationFor(places));
  for (const [path, mode] of [[folder, 0o755], [state, 0o777]] as const) chmodSync(path, mode); // prettier-ignore
  const server = start(file);
  await answering(server, port);
  return { url: `http://127.0.0.1:${port}${base}`, close: () => close(server.process, folder) };
}

interface Started {
  process: ChildProcess;
  said: string[];
}

function start(file: string): Started {
  const isRoot = process.getuid?.() === 0;
  const started = spawn(nginxPath!, ['-e', 'stderr', '-c', file, '-g', 'daemon off;'], {
    ...(isRoot && anyUser),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  started.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  return { process: started, said };
}

async function answering({ process: server, said }: Started, port: number): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not start:\n${said.join('')}`);
}

async function close(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
