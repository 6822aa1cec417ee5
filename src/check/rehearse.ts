import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { figureWords } from '../figures/catalogue.ts';
import { readCourse } from './read.ts';
import { chapterReport, courseReport } from './rehearsal.ts';

/** `npm run rehearsal [-- <chapter>]`: what a chapter takes in a room, or all of them in one table. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' } },
});
const course = readCourse(
  values.content,
  relative(process.cwd(), values.content) || '.',
  figureWords,
);
const asked = positionals.map((id) => course.chapters.find((chapter) => chapter.id === id) ?? id);
const unknown = asked.filter((one) => typeof one === 'string');
if (unknown.length > 0) {
  const known = course.chapters.map(({ id }) => id).join(', ');
  console.error(`There is no chapter ${unknown.join(', ')} in ${values.content}, only ${known}.`);
  process.exitCode = 1;
} else if (asked.length === 0) {
  console.log(courseReport(course));
} else {
  const chapters = asked.filter((one) => typeof one !== 'string');
  console.log(chapters.map(chapterReport).join('\n\n'));
}
