/** The neutral course given to Starlight, as somebody would who chose it instead. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from '../processes.mjs';
import { measureCommand } from './build.mjs';

const source = fileURLToPath(new URL('./starlight/', import.meta.url));
/** Its packages stay here from one run to the next. */
const project = join(root, '.cache', 'starlight');
const stamp = join(project, 'node_modules', '.lock-stamp');

/**
 * Installs Starlight where its lock has changed, writes the pages into it and builds it.
 * @param {{ id: string, title: string, pages: { lang: string, path: string, title: string, markdown: string }[] }[]} chapters
 * @throws {Error} when the packages cannot be installed or the build fails
 * @returns {Promise<{ seconds: number, cpu: number, memory: number, dist: string }>}
 */
export async function buildStarlight(chapters, languages) {
  for (const name of ['package.json', 'package-lock.json', 'astro.config.mjs', 'src']) {
    cpSync(join(source, name), join(project, name), { recursive: true });
  }
  await install();
  const docs = join(project, 'src', 'content', 'docs');
  for (const old of [docs, join(project, 'dist'), join(project, '.astro')]) {
    rmSync(old, { recursive: true, force: true });
  }
  for (const lang of languages) write(docs, `${lang}/`, { title: 'Quai', markdown: 'Quai' });
  for (const { pages } of chapters) for (const page of pages) write(docs, page.path, page);
  writeFileSync(join(project, 'sidebar.json'), JSON.stringify(sidebar(chapters)));
  const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const measured = await measureCommand('node', [astro, 'build'], project);
  return { ...measured, dist: join(project, 'dist') };
}

async function install() {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const quiet = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await run('npm', quiet, { cwd: project });
  if (code !== 0) throw new Error(`Starlight could not be installed:\n${output}`);
  writeFileSync(stamp, lock);
}

/** "fr/kubernetes/objects/" is a file of that name: fr/kubernetes/objects.md */
function write(docs, path, { title, markdown }) {
  const name = path.split('/').length > 2 ? path.replace(/\/$/, '.md') : `${path}index.md`;
  const file = join(docs, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`);
}

/** The course's order; pages are named without their language. */
const sidebar = (chapters) =>
  chapters.map(({ title, pages }) => {
    const names = [...new Set(pages.map(({ path }) => path.split('/').slice(1, -1).join('/')))];
    return names.length === 1 ? names[0] : { label: title, items: names };
  });
