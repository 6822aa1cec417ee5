import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { licencePage, packageFolder, shippedFrom } from './licences.ts';
import type { Rule } from './table.ts';

const fonts = new URL('../styles/fonts/LICENSE', import.meta.url);

/** Writes into the built site what hosts read (`_headers`) and what licences ask for (`licences.txt`). */
export function safety(tableAt: (base: string) => Rule[]): AstroIntegration {
  let base = '/';
  const folders = new Set<string>();
  return {
    name: 'quai-safety',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collectPackages(folders)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const page = licencePage([...folders].map(shippedFrom), await readFile(fonts, 'utf8'));
        await writeFile(new URL('licences.txt', dir), page);
        await writeFile(new URL('_headers', dir), headersFile(tableAt(base)));
      },
    },
  };
}

/** Notes the packages whose modules get into a file for the browser. */
const collectPackages = (folders: Set<string>) => ({
  name: 'quai-shipped-packages',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  generateBundle(_: unknown, bundle: Record<string, { moduleIds?: string[] }>) {
    for (const module of Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)) {
      const folder = packageFolder(module);
      if (folder !== undefined) folders.add(folder);
    }
  },
});
