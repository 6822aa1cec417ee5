/** `npm start`: installs what is missing, judges the content, builds the course and serves it. */
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { run } from './processes.mjs';

try {
  ensure();
  await build();
  // A process of its own: on a fresh clone this one may run on a Node that reads no TypeScript.
  const { code } = await run('node', ['scripts/serve.mjs'], { show: true });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
