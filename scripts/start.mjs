/** `npm start`: installs what is missing, judges the content, builds the course and serves it. */
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { serveForPeople } from './serve.mjs';

try {
  ensure();
  await build();
  await serveForPeople();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
