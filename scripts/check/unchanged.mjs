/** Remembers what passed, for a tool that has no cache of its own. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A digest of files and folders, with their paths, below a root; what is missing counts too. */
export function digestOf(root, paths) {
  const digest = createHash('sha256');
  for (const path of paths.flatMap((one) => filesBelow(root, one)).sort()) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return digest.digest('hex');
}

function filesBelow(root, path) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [path];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** Whether `digest` is the one that was remembered in a file. */
export const isRemembered = (file, digest) =>
  existsSync(file) && readFileSync(file, 'utf8') === digest;

export function remember(file, digest) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest);
}
