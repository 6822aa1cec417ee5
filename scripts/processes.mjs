/** Starting other programs: the tools of node_modules, under the Node that came with them. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const bin = join(root, 'node_modules', '.bin');
export const onWindows = process.platform === 'win32';

/** Whether a module is the program itself and was not imported. */
export const isProgram = (moduleUrl) =>
  process.argv[1] !== undefined && pathToFileURL(realpathSync(process.argv[1])).href === moduleUrl;

/** An environment in which `node` and the tools are the ones of node_modules. */
export function toolEnvironment(extra = {}) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [pathKey]: `${bin}${delimiter}${process.env[pathKey] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/**
 * Runs a tool to its end. Never throws: a tool that cannot start or outlives `limit` (milliseconds)
 * ends with a code that is not 0 and says so in its output.
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { env = {}, cwd = root, show = false, limit = 0 } = {}) {
  const started = performance.now();
  const options = { cwd, env: toolEnvironment(env), shell: onWindows };
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (stream) => (chunk) => {
    output += chunk;
    if (show) stream.write(chunk);
  };
  child.stdout.on('data', keep(process.stdout));
  child.stderr.on('data', keep(process.stderr));
  const timer = limit && setTimeout(() => stop(child, keep(process.stderr), limit), limit);
  return new Promise((resolve) => {
    const end = (code, signal) => {
      clearTimeout(timer);
      if (signal) output += `\n${command} was ended by ${signal}.\n`;
      resolve({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`;
      end(127);
    });
    child.on('close', end);
  });
}

function stop(child, say, limit) {
  say(`\nStopped after ${Math.round(limit / 1000)} seconds.\n`);
  child.kill('SIGINT'); // the runners then write what they have
  setTimeout(() => child.kill('SIGKILL'), 20_000).unref();
}
