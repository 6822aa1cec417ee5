/**
 * `npm test`: everything that proves the course, stage by stage, each with its seconds.
 *
 *   npm test                     all stages
 *   npm test -- unit             only this one, or several: setup check unit build fixture site browser
 *                                engines, and mutation reproduce observatory nu, asked for by name or in the deep run
 *
 * It ends with `N passed, N failed` alone on a line. What each tool said stays in test-results/.
 * --deep, or QUAI_DEEP=1 (`npm run test:deep`), runs the full matrices and the long random tests.
 */
import { closingLine, failureTexts, table, tooSlow } from './test/report.mjs';
import { add, failure, nothing } from './test/results.mjs';
import { stages } from './test/stages.mjs';

const deep = process.argv.includes('--deep');
if (deep) process.env.QUAI_DEEP = '1';
const asked = process.argv.slice(2).filter((argument) => argument !== '--deep');
const unknown = asked.filter((id) => !stages.some((stage) => stage.id === id));
if (unknown.length > 0) {
  console.error(
    `No stage is called ${unknown.join(', ')}. There are: ${stages.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(1);
}

const chosen = stages.filter((stage) =>
  asked.length === 0 ? deep || !stage.deep : asked.includes(stage.id),
);
const done = [];
for (const stage of chosen) done.push(await perform(stage));
const total = done.reduce(add, nothing);
const seconds = done.reduce((sum, stage) => sum + stage.seconds, 0);

const parts = [failureTexts(total.failures), table(done), tooSlow(seconds), closingLine(total)];
console.log(`\n${parts.filter(Boolean).join('\n\n')}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a stage, unless one that it needs has failed; a stage that throws has failed. */
async function perform({ id, name, needs = [], run }) {
  const missing = done.find(
    (stage) => needs.includes(stage.id) && (stage.failed > 0 || stage.notRun),
  );
  if (missing) return { id, name, seconds: 0, ...nothing, notRun: `it needs ${missing.name}` };
  process.stdout.write(`${name} … `);
  const started = performance.now();
  const outcome = await run(name).catch((error) => failure(name, error.message));
  const took = (performance.now() - started) / 1000;
  console.log(`${took.toFixed(1)} s${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''}`);
  return { id, name, seconds: took, ...outcome };
}
