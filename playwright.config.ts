import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from 'playwright/test';
import { findChromium, launchArguments } from './scripts/chromium.mjs';

/** A free port, so that two runs on one machine do not meet; the workers inherit it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

process.env.QUAI_TEST_PORT ??= String(await freePort());
process.env.CHROMIUM_PATH ??= findChromium() ?? '';
const url = `http://127.0.0.1:${process.env.QUAI_TEST_PORT}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  // One for all systems: what is kept are words, not pictures.
  snapshotPathTemplate: '{testDir}/goldens/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Once more where the machine is not one's own; what needs it is named (scripts/test/results.mjs).
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    // A worker would store the whole site for each test, and answer before a test's own routes do.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      // A name that is not the loopback's: pages there have no secure context, as on plain http.
      args: [...launchArguments, '--host-resolver-rules=MAP course.test 127.0.0.1'],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --strict --base / --port ${process.env.QUAI_TEST_PORT}`,
    url,
    reuseExistingServer: false,
  },
});
