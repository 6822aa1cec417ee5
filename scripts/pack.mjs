/**
 * Packs the files of a built site beside themselves, for a server that sends them as they are:
 * Brotli (.br) and gzip (.gz).
 *
 *   node scripts/pack.mjs [dist]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { packable, packedFrom } from '../src/safety/types.ts';
import { isProgram, root } from './processes.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const together = 4; // zlib has as many threads

/**
 * @param {string} folder
 * @param {{ quality?: number }} options Brotli's, 0 to 11
 * @returns {Promise<number>} how many files were packed
 */
export async function pack(folder, { quality = constants.BROTLI_MAX_QUALITY } = {}) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && packable.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let packed = 0;
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) packed += await packFile(file, quality);
  };
  await Promise.all(Array.from({ length: together }, work));
  return packed;
}

async function packFile(file, quality) {
  const content = readFileSync(file);
  if (content.length < packedFrom) return 0;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, await brotli(content, { params }));
  writeFileSync(`${file}.gz`, await zip(content, { level: Math.min(quality, 9) }));
  return 1;
}

if (isProgram(import.meta.url)) {
  const folder = resolve(root, process.argv[2] ?? 'dist');
  console.log(`${await pack(folder)} files packed in ${folder}`);
}
