import { expect, it } from 'vitest';
import { typewritten } from '../../../src/quiz/kinds/command/typewritten.ts';

it.each([
  ['a dash that was two hyphens', 'docker run —rm alpine', 'docker run --rm alpine'],
  ['a shorter one', 'docker run –rm alpine', 'docker run --rm alpine'],
  ['curly quotation marks', 'sh -c “echo ‘hi’”', `sh -c "echo 'hi'"`],
  ['a no-break space', 'docker\u00A0ps', 'docker ps'],
  ['a dash within a word', 'echo a—b', 'echo a—b'],
  ['a line of a terminal', "docker run --rm -it 'alpine'", "docker run --rm -it 'alpine'"],
])('%s', (_, line, typed) => {
  expect(typewritten(line)).toBe(typed);
});
