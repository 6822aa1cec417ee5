import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/chromium.mjs', import.meta.url));

const ask = (env: Record<string, string>) =>
  spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { PATH: '/nowhere', HOME: '/nowhere', ...env },
  });

describe('chromium.mjs', () => {
  it('says what to do when there is no browser and none may be installed', () => {
    const { status, stderr } = ask({ QUAI_NO_INSTALL: '1', PLAYWRIGHT_BROWSERS_PATH: '/nowhere' });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one, or unset QUAI_NO_INSTALL.',
    );
  });

  it('refuses a CHROMIUM_PATH that does not start', () => {
    const { status, stderr } = ask({ CHROMIUM_PATH: '/nowhere/chromium' });
    expect(status).toBe(1);
    expect(stderr).toContain('CHROMIUM_PATH is /nowhere/chromium, which does not start.');
  });
});
