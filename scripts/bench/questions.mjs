/**
 * What it costs a reader's machine to open a test of 70 questions, beside the page that has the
 * same questions and runs no script: both lay out questions, one brings them one by one.
 */
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { medians, runs, time } from './pages.mjs';

const bank = 'fr/kubernetes/quiz/';
const test = 'fr/practice/test/?chapter=kubernetes&count=70';

/** What is opened, and how. */
const cases = [
  { name: 'bank, no script', path: bank, javaScriptEnabled: false },
  { name: 'bank', path: bank },
  { name: 'test of 70, no script', path: test, javaScriptEnabled: false },
  { name: 'test of 70', path: test, shown: 'quiz-question fieldset' },
];

/** @returns {Promise<{ name: string, paint: number, load: number, cpu: number, blocked: number }[]>} */
export async function measureQuestions(dist) {
  const server = await serve({ dist, port: 4621 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    const timings = cases.map(() => []);
    for (let run = 0; run < runs; run++) {
      for (const [place, { path, ...how }] of cases.entries())
        timings[place].push(await time(browser, server.url + path, how));
    }
    return cases.map(({ name }, place) => ({ name, ...medians(timings[place]) }));
  } finally {
    await browser.close();
    await server.close();
  }
}
