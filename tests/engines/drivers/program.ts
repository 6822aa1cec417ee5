/** Programs that a browser needs: started in a folder of their own, and ended with all they began. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '../../../scripts/test/engines.mjs';

/** Seconds after which a program ends by itself, even if the tests were killed. */
const LIFETIME = 600;
const START = 60_000;

/** A folder that is removed by hand, or when the tests are cut short. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quai-engine-'));
  process.once('exit', () => remove(folder));
  return folder;
}

export interface Program {
  /** What the program said that matches; `name` tells which program, if it never does. */
  said(pattern: RegExp): Promise<string>;
  end(): Promise<void>;
}

/** coreutils' `timeout` outlives us and ends what we could not. */
const guard = (command: string, args: string[]): [string, string[]] => {
  const timeout = find('timeout');
  return timeout
    ? [timeout, ['--kill-after=5', String(LIFETIME), command, ...args]]
    : [command, args];
};

export function start(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): Program {
  const child = spawn(...guard(command, args), {
    detached: true, // a group of its own, so that all of it can be ended
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = listen(child);
  const onExit = () => kill(child);
  process.once('exit', onExit);
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return {
    said: (pattern) => match(child, output, pattern, command),
    async end() {
      kill(child);
      await ended;
      process.removeListener('exit', onExit);
    },
  };
}

function listen(child: ChildProcess): { text: string } {
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  return output;
}

function match(child: ChildProcess, output: { text: string }, pattern: RegExp, command: string) {
  return new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${command} ${why}:\n${output.text}`));
    const timer = setTimeout(() => fail(`did not say ${String(pattern)}`), START);
    const look = () => {
      const found = pattern.exec(output.text);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[1] ?? found[0]);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with code ${String(code)}`));
    look();
  });
}

/** The whole group; one that is gone already is as wished. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
}

/** Programs end slowly: what they still write is no reason to keep the folder. */
export const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
