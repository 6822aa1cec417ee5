import { headingTitle } from '../../markdown/heading.ts';
import { limits } from '../../markdown/limits.ts';
import { notesIn, wordsOfCue, wordsOfNotes, wordsOfParagraphs } from '../../markdown/measure.ts';
import type { Slide } from '../../markdown/slides.ts';
import type { ChapterText, Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { placeOf } from '../source/node.ts';
import { allTexts } from './all.ts';

/** What is said can be said: a short cue, and no more than the presenter shows. */
export const said = (course: Course): Problem[] =>
  allTexts(course).flatMap((text) => [
    ...text.slides.flatMap((slide) => [...cues(slide, text.file), ...length(slide, text.file)]),
    ...notes(text),
  ]);

const cues = ({ said: paragraphs }: Slide, file: string): Problem[] =>
  paragraphs.flatMap((paragraph) => {
    const count = wordsOfCue(paragraph);
    const limit = limits.cueWords;
    return count > limit ? [problem('cue-long', placeOf(file, paragraph), { count, limit })] : [];
  });

function length({ said: paragraphs, heading }: Slide, file: string): Problem[] {
  const count = wordsOfParagraphs(paragraphs);
  const limit = limits.saidWords;
  const first = heading ?? paragraphs[0];
  if (count <= limit || first === undefined) return [];
  const title = heading === undefined ? 'before the first heading' : headingTitle(heading).trim();
  return [problem('said-long', placeOf(file, first), { count, limit, title })];
}

const notes = ({ file, nodes }: ChapterText): Problem[] =>
  notesIn(nodes).flatMap((node) => {
    const count = wordsOfNotes(node);
    const limit = limits.notesWords;
    return count > limit ? [problem('notes-long', placeOf(file, node), { count, limit })] : [];
  });
