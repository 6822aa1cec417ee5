/** Several sites with the same pages, measured by turns inside one batch. */
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../../chromium.mjs';
import { medians } from '../pages.mjs';
import { weighSession } from './bytes.mjs';
import { filesOf, serveCompressed } from './server.mjs';
import { mainThread, visitSlowly } from './visit.mjs';

/**
 * @param {Record<string, string>} sites folder of each, by name
 * @param {string[]} paths "fr/kubernetes/objects/", each followed by the page that a reader opens next
 * @param {number} runs visits of each page; their median counts
 * @returns {Promise<{ site: string, path: string, first: object, next?: object, time: object }[]>}
 */
export async function compareSites(sites, paths, runs) {
  const names = Object.keys(sites);
  const servers = await Promise.all(names.map((name) => serveCompressed(filesOf(sites[name]))));
  const hosts = names.map((name, place) => ({ name, url: `${servers[place].url}/` }));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    const rows = [];
    for (const [place, path] of paths.entries()) {
      rows.push(...(await measurePage(browser, hosts, path, paths[place + 1], runs)));
    }
    return rows;
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

async function measurePage(browser, hosts, path, next, runs) {
  const weights = [];
  for (const { url } of hosts) {
    weights.push(await weighSession(browser, url + path, next && url + next));
  }
  const times = hosts.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [place, { url }] of hosts.entries()) {
      const slow = await visitSlowly(browser, url + path);
      times[place].push({ ...slow, ...(await mainThread(browser, url + path)) });
    }
  }
  return hosts.map(({ name }, place) => ({
    site: name,
    path,
    ...weights[place],
    time: medians(times[place]),
  }));
}
