/**
 * `npm run accessibility`: looks at every view of the built site under every condition and writes the
 * figures of the accessibility statement (src/home/accessibility.json). Builds first where nothing is built.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { astroBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { root, run } from './processes.mjs';

const show = true;
if (!existsSync(join(root, 'dist/404.html'))) await run(...astroBuild, { show });
const { code } = await run(
  'playwright',
  ['test', 'accessibility.spec', '--reporter', './scripts/test/accessibility-reporter.mjs'],
  { show, env: { QUAI_DEEP: '1', CHROMIUM_PATH: ensureChromium() } },
);
process.exitCode = code;
