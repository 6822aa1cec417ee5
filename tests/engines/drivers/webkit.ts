import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Tab } from '../engine.ts';
import { clickActions, keyActions } from './actions.ts';
import { webkit } from '../../../scripts/test/engines.mjs';
import { ownFolder, remove, start, type Program } from './program.ts';
import { WebDriver } from './webdriver.ts';

/** WebKitGTK, through WebDriver, on a display that nobody sees. */
export async function open(): Promise<Browser> {
  const { driver, browser, display } = webkit()!;
  const folder = ownFolder();
  const programs: Program[] = [];
  const close = async () => {
    for (const program of programs.toReversed()) await program.end();
    remove(folder);
  };
  try {
    const screen = start(display, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']); // prettier-ignore
    programs.push(screen);
    const port = String(30_000 + (process.pid % 10_000));
    const environment = surroundings(folder, await screen.said(/^(\d+)$/m));
    programs.push(start(driver, [`--port=${port}`], environment));
    const session = await WebDriver.begin(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return {
      version: session.version,
      tabs: async () => (await session.handles()).map((handle) => tabOf(session, handle)),
      close: async () => {
        await session.end().catch(() => undefined); // it is ended below all the same
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Nothing of the person's own desktop, no graphics card, no bus. */
function surroundings(folder: string, screen: string): Record<string, string> {
  const own = (name: string) => {
    mkdirSync(join(folder, name), { mode: 0o700 });
    return join(folder, name);
  };
  return {
    DISPLAY: `:${screen}`,
    GDK_BACKEND: 'x11',
    HOME: folder,
    XDG_CACHE_HOME: own('cache'),
    XDG_CONFIG_HOME: own('config'),
    XDG_DATA_HOME: own('data'),
    XDG_RUNTIME_DIR: own('run'),
    GSETTINGS_BACKEND: 'memory',
    GIO_USE_VFS: 'local',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
}

const tabOf = (session: WebDriver, handle: string): Tab => {
  const to = () => session.post('window', { handle });
  const act = async (actions: object[]): Promise<void> => {
    await to();
    await session.post('actions', { actions });
  };
  return {
    async goto(url) {
      await to();
      await session.post('url', { url });
    },
    async reload() {
      await to();
      await session.post('refresh');
    },
    press: (...keys) => act(keyActions(keys)),
    type: (text) => act(keyActions([...text])),
    clickAt: (x, y) => act(clickActions(x, y)),
    async run(program) {
      await to();
      return session.run(program);
    },
    async resize(width, height) {
      await to();
      await session.resize(width, height);
    },
    print: () => Promise.resolve(undefined), // WebKitGTK's driver has no such command
  };
};
