import type { Course } from './course.ts';
import { inOrder, type Problem } from './problem.ts';
import { choices } from './questions/choices.ts';
import { clues } from './questions/clues.ts';
import { lock } from './questions/lock.ts';
import { statistics } from './questions/statistics.ts';
import { stems } from './questions/stems.ts';
import { teaching } from './questions/teaching.ts';
import { asking } from './rules/asking.ts';
import { breaks } from './rules/breaks.ts';
import { chapters } from './rules/chapters.ts';
import { codeFiles } from './rules/code-files.ts';
import { fences } from './rules/code.ts';
import { components } from './rules/components.ts';
import { contents } from './rules/contents.ts';
import { course } from './rules/course.ts';
import { examples } from './rules/examples.ts';
import { glossary } from './rules/glossary.ts';
import { headings } from './rules/headings.ts';
import { ids } from './rules/ids.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { lists } from './rules/lists.ts';
import { marks } from './rules/marks.ts';
import { minutes } from './rules/minutes.ts';
import { references } from './rules/references.ts';
import { said } from './rules/said.ts';
import { slides } from './rules/slides.ts';
import { structure } from './rules/structure.ts';
import { syntax } from './rules/syntax.ts';
import { tables } from './rules/tables.ts';
import { texts } from './rules/texts.ts';
import { twins } from './rules/twins.ts';
import { typography } from './rules/typography.ts';
import { wording } from './rules/wording.ts';
import { yaml } from './rules/yaml.ts';

/** Each judge sees the whole course and returns what it finds; none stops at the first. */
const judges: readonly ((course: Course) => Problem[])[] = [
  syntax,
  headings,
  components,
  contents,
  breaks,
  slides,
  lists,
  tables,
  fences,
  codeFiles,
  images,
  said,
  wording,
  typography,
  marks,
  references,
  links,
  asking,
  ids,
  structure,
  minutes,
  twins,
  yaml,
  texts,
  glossary,
  chapters,
  course,
  examples,
  choices,
  stems,
  clues,
  statistics,
  teaching,
  lock,
];

/** Everything that is wrong with a course, in reading order. */
export const judged = (read: Course): Problem[] => inOrder(judges.flatMap((judge) => judge(read)));
