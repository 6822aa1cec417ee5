/** What a path below src/ says about a file: its room and its layer. Pure. */
import { posix } from 'node:path';

/** TypeScript files that stand on the Astro side: an endpoint, a loader, a view's map of components. */
const buildFiles = /^(?:content\.config|pages\/.*|library\/.*|[^.]*\/(?:components|drawings))\.ts$/;
/** Browser files that are no elements: they touch the document or the worker's world. */
const browserFiles = /(?:-element|\/start|\/boot|\/worker)\.ts$/;
/** Files that read the disk for the build or a command. */
const nodeFiles =
  /^(?:content\.config\.ts|course\/sources\.ts|deck\/print-hashes\.ts|offline\/(?:integration|list|script)\.ts|safety\/(?:integration|licences)\.ts|search\/(?:integration|bundle)\.ts|(?:check|discovery|markdown|library|pages)\/)/;
/** Files of schemas, the only ones that use zod: it must not reach the browser. */
const schemaFiles =
  /^(?:content\.config|.*\/schema\/[^/]+|.*[/-]schema|quiz\/question|quiz\/question-base)\.ts$/;

/**
 * @param {string} path below src/, with "/"
 * @returns {{ path: string, room: string, layer: 'pure' | 'element' | 'astro', node: boolean, schema: boolean }}
 */
export function placeOf(path) {
  const clientScript = /\.astro\/[^/]+\.[jt]s$/.test(path); // a <script> of an Astro file
  const layer = clientScript || browserFiles.test(path) ? 'element' : astroOrPure(path);
  return {
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    layer,
    node: nodeFiles.test(path),
    schema: schemaFiles.test(path),
  };
}

const astroOrPure = (path) => (path.endsWith('.astro') || buildFiles.test(path) ? 'astro' : 'pure');

/** The path below src/ of a file that eslint looks at, or nothing when it is elsewhere. */
export function belowSource(filename) {
  const path = filename.replaceAll('\\', '/');
  const at = path.lastIndexOf('/src/');
  return at === -1 ? undefined : path.slice(at + 5);
}

/** Where an import leads, below src/; undefined when it leaves src/ or names a package. */
export function target(path, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const file = path.replace(/\.astro\/[^/]+$/, '.astro');
  const resolved = posix.normalize(posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')));
  return resolved.startsWith('..') ? undefined : resolved;
}
