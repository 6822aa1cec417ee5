import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltFile } from './list.ts';
import { workerScript } from './script.ts';

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
        await writeFile(join(folder, 'sw.js'), workerScript(files, base));
        logger.info(`${files.length} files built, the copy for use without a network is listed`);
      },
    },
  };
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
