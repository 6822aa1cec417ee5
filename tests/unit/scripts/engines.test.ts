import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firefox, missing, webkit } from '../../../scripts/test/engines.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quai-path-'));
  vi.stubEnv('PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the engines of the tour', () => {
  it('names what is missing, and how to get it', () => {
    const said = missing().join('\n');
    expect(said).toContain('WebKit is not installed: its tour is skipped, and counted as such');
    expect(said).toContain('apt-get install webkit2gtk-driver xvfb');
  });

  it('takes the first Firefox on the path', () => {
    for (const name of ['firefox', 'firefox-esr']) writeFileSync(join(folder, name), '');
    expect(firefox()).toBe(join(folder, 'firefox-esr'));
  });

  it('needs all three programs for WebKit', () => {
    writeFileSync(join(folder, 'WebKitWebDriver'), '');
    expect(webkit()).toBeUndefined();
  });
});
