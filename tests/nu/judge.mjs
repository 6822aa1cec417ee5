/**
 * Judges every page of the built site by the Nu HTML checker, the one behind validator.w3.org, without
 * a network. Errors fail; warnings do not: `role="list"` is what keeps a list without bullets a list
 * in Safari, and sections of slides have no headings.
 *
 *   node tests/nu/judge.mjs [dist…]     needs `npm ci --ignore-scripts` in this folder, and Java
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const jar = fileURLToPath(new URL('./node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['dist'];

/** @returns {{ messages: object[] }} what the checker says of the pages below a folder */
function judge(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Build it first: npm run build.`);
  const options = [
    '-Xss8m',
    '-jar',
    jar,
    '--format',
    'json',
    '--exit-zero-always',
    '--errors-only',
  ];
  const { error, stderr, status } = spawnSync('java', [...options, '--skip-non-html', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error?.code === 'ENOENT') throw new Error('The Nu HTML checker needs Java, from 11 on.');
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return JSON.parse(stderr);
}

const said = ({ url, lastLine, firstColumn, message, extract }) =>
  `${url.replace(/^file:/, '')}:${lastLine}:${firstColumn ?? 1}: ${message}\n    ${extract ?? ''}`;

try {
  const errors = folders.flatMap((folder) => judge(folder).messages);
  console.log(errors.slice(0, 50).map(said).join('\n'));
  console.log(`${errors.length} errors in the HTML`);
  process.exitCode = errors.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
