/**
 * Grades what the server of the course answers by Mozilla's HTTP Observatory's own analysers, offline.
 * TLS and the redirection to it are the front's work, so they are given as done; that the name is on
 * no preload list is given as well, in the place of a list that the package would fetch.
 *
 *   node tests/observatory/grade.mjs [dist]     needs `npm ci --ignore-scripts` in this folder
 */
import { existsSync, writeFileSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

const packageFolder = new URL('./node_modules/@mdn/mdn-http-observatory/', import.meta.url);
const list = new URL('conf/hsts-preload.json', packageFolder);
if (!existsSync(list)) writeFileSync(list, '{}');
const part = (path) => import(new URL(`src/${path}`, packageFolder).href);
const [{ ALL_TESTS }, { Requests }, grader, charts, { parseHttpEquivHeaders }] = await Promise.all(
  ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js', 'retriever/utils.js'].map(part), // prettier-ignore
);

const HOST = 'course.example';

async function requests(url) {
  const answer = await fetch(url);
  const body = await answer.text();
  const response = {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    verified: true,
    request: { headers: {} },
    data: body,
    httpEquiv: parseHttpEquivHeaders(body, url),
  };
  const asked = new Requests(HOST);
  asked.responses = {
    auto: response,
    cors: response,
    https: response,
    http: { ...response, status: 301 },
    httpRedirects: ['http', 'https'].map((scheme) => ({ url: new URL(`${scheme}://${HOST}/`), status: 301 })), // prettier-ignore
    httpsRedirects: [{ url: new URL(`https://${HOST}/`), status: 200 }],
  };
  asked.session = { url: new URL(`https://${HOST}/`) };
  asked.resources.path = body;
  return asked;
}

/** As the package's scanner adds up: what is extra counts only for who would have an A without it. */
function graded(outputs) {
  const points = outputs.map(({ result }) => grader.getScoreModifier(result));
  const plain = 100 + points.filter((one) => one < 0).reduce((sum, one) => sum + one, 0);
  const extra = plain >= charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  return grader.getGradeForScore(extra ? 100 + points.reduce((sum, one) => sum + one, 0) : plain);
}

const server = await serve({ dist: process.argv[2] ?? 'dist', port: 4850 });
try {
  for (const path of ['fr/', 'en/containers/slides/']) {
    const asked = await requests(server.url + path);
    const outputs = ALL_TESTS.map((test) => test(asked));
    const { score, grade } = graded(outputs);
    console.log(`/${path}: ${score}, ${grade}`);
    for (const { result, pass } of outputs) console.log(`  ${pass ? '✓' : '✗'} ${result} ${grader.getScoreModifier(result)}`); // prettier-ignore
    if (grade !== 'A+' || outputs.some(({ pass }) => !pass)) process.exitCode = 1;
  }
} finally {
  await server.close();
}
