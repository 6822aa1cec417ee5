import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Tab } from '../engine.ts';
import { clickActions, keyActions } from './actions.ts';
import { BidiConnection } from './bidi.ts';
import { firefox } from '../../../scripts/test/engines.mjs';
import { ownFolder, remove, start } from './program.ts';

/** A profile that asks the network and the person nothing. */
const preferences = [
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("network.captive-portal-service.enabled", false);',
  'user_pref("network.connectivity-service.enabled", false);',
].join('\n');

/** Firefox, through WebDriver BiDi. */
export async function open(): Promise<Browser> {
  const folder = ownFolder();
  writeFileSync(join(folder, 'user.js'), preferences);
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const program = start(firefox()!, args, { HOME: folder });
  const close = async () => {
    await program.end();
    remove(folder);
  };
  try {
    const server = await program.said(/listening on (ws:\S+)/);
    const browser = await BidiConnection.connect(`${server}/session`);
    const { capabilities } = await browser.send<Session>('session.new', { capabilities: {} });
    await openFreshTab(browser);
    const version = `Firefox ${capabilities.browserVersion}`;
    return {
      version,
      tabs: async () => (await contextsOf(browser)).map((context) => tabOf(browser, context)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In the tab that Firefox begins with the address bar has the keyboard: there, Space presses nothing. */
async function openFreshTab(browser: BidiConnection): Promise<void> {
  const first = await contextsOf(browser);
  await browser.send('browsingContext.create', { type: 'tab' });
  for (const context of first) await browser.send('browsingContext.close', { context });
}

interface Session {
  capabilities: { browserVersion: string };
}

async function contextsOf(browser: BidiConnection): Promise<string[]> {
  const { contexts } = await browser.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { maxDepth: 0 },
  );
  return contexts.map(({ context }) => context);
}

function tabOf(browser: BidiConnection, context: string): Tab {
  const act = async (actions: object[]): Promise<void> => {
    await browser.send('browsingContext.activate', { context });
    await browser.send('input.performActions', { context, actions });
  };
  return {
    async goto(url) {
      await browser.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async reload() {
      await browser.send('browsingContext.reload', { context, wait: 'complete' });
    },
    press: (...keys) => act(keyActions(keys)),
    type: (text) => act(keyActions([...text])),
    clickAt: (x, y) => act(clickActions(x, y)),
    run: (program) => run(browser, context, program),
    async resize(width, height) {
      await browser.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async print() {
      const asked = { context, background: true };
      const { data } = await browser.send<{ data: string }>('browsingContext.print', asked);
      return Buffer.from(data, 'base64');
    },
  };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value: string };
  exceptionDetails?: { text: string };
}

async function run(browser: BidiConnection, context: string, expression: string): Promise<string> {
  const target = { context };
  const { type, result, exceptionDetails } = await browser.send<Evaluated>('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'an exception');
  return result.value;
}
