import { z } from 'astro/zod';
import { topicId } from './chapter.ts';
import { id, minutes, text } from './text.ts';

/** A stretch of a training day between two pauses. */
const block = z.strictObject({
  title: text,
  minutes,
  /** The chapter taught in this block, where it teaches one. */
  chapter: id.optional(),
});

/** A way through the course: some chapters, or some sections of them, spread over days. */
const track = z.strictObject({
  id,
  title: text,
  chapters: z.array(id).default([]),
  sections: z.array(id).default([]),
  days: z.array(z.strictObject({ blocks: z.array(block).min(1) })).default([]),
});

/** content/course.yaml */
export const courseSchema = z.strictObject({
  edition: z.string().min(1),
  /** Versions that the course is true for: kubernetes, docker, compose… as printed by each. */
  versions: z.record(z.string(), z.string()),
  title: text,
  audience: z.array(text).min(1),
  prerequisites: z.array(text).min(1),
  /** In order; a chapter that has no folder yet is being written. */
  chapters: z.array(z.strictObject({ id, title: text })).min(1),
  tracks: z.array(track).default([]),
  /** Front and back matter of the original, covered by the course's own pages. */
  covers: z.array(topicId).default([]),
});

export type CourseData = z.output<typeof courseSchema>;
