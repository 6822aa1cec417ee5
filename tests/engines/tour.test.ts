/**
 * One tour, in each engine that is installed: what one browser forgives, another does not.
 * `npm run test:deep` walks all of it, `npm test` what engines have been seen to differ in.
 */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { engines } from '../../scripts/test/engines.mjs';
import { deep } from '../support/matrix.ts';
import type { Browser, Tab } from './engine.ts';
import { present } from './tour/deck.ts';
import { goOffline } from './tour/offline.ts';
import { print } from './tour/paper.ts';
import { answerEachKind } from './tour/questions.ts';
import { readAndChangeLanguage } from './tour/reading.ts';
import { useTools } from './tour/tools.ts';

const minutes = (count: number): number => count * 60_000;

for (const engine of engines)
  describe.skipIf(!engine.isInstalled())(engine.name, { timeout: minutes(5) }, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;
    let tab: Tab;

    beforeAll(async () => {
      server = await serve({ dist: 'dist', port: 4800 });
      const { open } = (await import(`./drivers/${engine.id}.ts`)) as { open(): Promise<Browser> };
      browser = await open();
      [tab] = (await browser.tabs()) as [Tab];
      await tab.resize(1280, 800);
    }, minutes(3));

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    }, minutes(3));

    it('a chapter is read, and read on in the other language', () =>
      readAndChangeLanguage(tab, server.url));

    it('each kind of question is answered by keyboard, marked, and kept', () =>
      answerEachKind(tab, server.url));

    it('terms, copies, search and keys are there', () => useTools(tab, server.url));

    it.runIf(deep)('slides and a chapter are printed', () => print(tab, server.url));

    it('deck and presenter’s window stay together', () => present(browser, tab, server.url));

    it('without a network all of it is there', () => goOffline(tab, server.url, server.close));
  });
