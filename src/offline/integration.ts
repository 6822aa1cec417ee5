import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlineList, revisionOf, type BuiltFile } from './list.ts';

/** Writes sw.js, which keeps the site for use without a network, once everything else is built. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'quai-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await builtFiles(folder);
        await writeFile(join(folder, 'sw.js'), await workerScript(files, base));
        logger.info(`${files.length} files built, the copy for use without a network is listed`);
      },
    },
  };
}

/** The worker with its list written above it. */
async function workerScript(files: BuiltFile[], base: string): Promise<string> {
  const list = offlineList(files, base);
  const values = { base, files: list, revision: revisionOf(list) };
  const constants = Object.entries(values).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
  );
  return constants.join('') + (await readFile(new URL('./worker.js', import.meta.url), 'utf8'));
}

async function builtFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      content: await readFile(path),
    })),
  );
}
