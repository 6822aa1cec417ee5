import { headingTitle } from '../../markdown/heading.ts';
import { isComponent } from '../../markdown/tree.ts';
import type { ChapterText, Course } from '../course.ts';
import { limits } from '../limits.ts';
import { problem, type Problem } from '../problem.ts';
import { blocksIn, findAll, placeOf } from '../source/node.ts';
import type { Slide } from '../source/slides.ts';
import { countWords, sentences } from '../source/words.ts';
import { allTexts } from './all.ts';

/** What is said can be said: a short cue, and no more than the presenter shows. */
export const said = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...text.slides.flatMap((slide) => [...cues(slide, text.file), ...length(slide, text.file)]),
    ...notes(text),
  ]);

const cues = ({ said: paragraphs }: Slide, file: string): Problem[] =>
  paragraphs.flatMap((paragraph) => {
    const count = countWords(sentences(paragraph.children ?? [])[0] ?? []);
    const limit = limits.cueWords;
    return count > limit ? [problem('cue-long', placeOf(file, paragraph), { count, limit })] : [];
  });

function length({ said: paragraphs, heading }: Slide, file: string): Problem[] {
  const count = countWords(
    paragraphs.map((node) => ({ ...node, children: [...(node.children ?? []), SPACE] })),
  );
  const limit = limits.saidWords;
  const first = heading ?? paragraphs[0];
  if (count <= limit || first === undefined) return [];
  const title = heading === undefined ? 'before the first heading' : headingTitle(heading).trim();
  return [problem('said-long', placeOf(file, first), { count, limit, title })];
}

const SPACE = { type: 'text', value: ' ' };

/** The words of paragraphs and lists; fenced code is not read out. */
const notes = ({ file, nodes }: ChapterText): Problem[] =>
  findAll(nodes, (node) => isComponent(node, 'Notes')).flatMap((node) => {
    const paragraphs = findAll(blocksIn(node), ({ type }) => type === 'paragraph');
    const count = paragraphs.reduce((sum, child) => sum + countWords([child]), 0);
    const limit = limits.notesWords;
    return count > limit ? [problem('notes-long', placeOf(file, node), { count, limit })] : [];
  });
