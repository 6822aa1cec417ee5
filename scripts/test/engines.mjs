/** The engines that the tour of tests/engines/ goes through, and how to get one that is missing. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from '../chromium.mjs';

/**
 * The path of the first of these programs that is installed.
 * @type {(...names: string[]) => string | undefined}
 */
export function find(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) =>
    name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return places.find((place) => existsSync(place));
}

const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64'];
const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
const miniBrowsers = libraries.flatMap((place) =>
  versions.map((version) => `${place}/${version}/MiniBrowser`),
);

export const firefox = () =>
  find('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');

/**
 * WebKitGTK needs a driver, a browser, and a display that nobody sees.
 * @returns {{ driver: string, browser: string, display: string } | undefined}
 */
export function webkit() {
  const driver = find('WebKitWebDriver');
  const browser = find(...miniBrowsers);
  const display = find('Xvfb');
  if (driver && browser && display) return { driver, browser, display };
}

export const engines = [
  {
    id: 'chromium',
    name: 'Chromium',
    isInstalled: () => findChromium() !== undefined,
    install: 'chromium',
  },
  {
    id: 'firefox',
    name: 'Firefox',
    isInstalled: () => firefox() !== undefined,
    install: 'firefox-esr',
  },
  {
    id: 'webkit',
    name: 'WebKit',
    isInstalled: () => webkit() !== undefined,
    install: 'webkit2gtk-driver xvfb',
  },
];

/** What to say of each engine that is missing: its tests are skipped, and counted as such. */
export const missing = () =>
  engines
    .filter(({ isInstalled }) => !isInstalled())
    .map(
      ({ name, install }) =>
        `${name} is not installed: its tour is skipped, and counted as such (Debian: apt-get install ${install}).`,
    );
