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

/**
 * The address of a form or of a mailbox, with `{title}` and `{body}` where the report's own go:
 * `https://git.example.org/course/issues/new?title={title}&body={body}`,
 * `mailto:course@example.org?subject={title}&body={body}`.
 */
const feedback = z
  .string()
  .regex(/^(https?:\/\/[^\s/{}]+\/|mailto:[^\s@{}]+@[^\s@{}]+\?)\S*\{body\}/, {
    message:
      'Write an address that begins with https:// or mailto: and holds {body}, such as "mailto:course@example.org?subject={title}&body={body}".',
  });

/** content/course.yaml */
export const courseSchema = z.strictObject({
  edition: z.string().min(1),
  /** Versions that the course is true for: kubernetes, docker, compose… as printed by each. */
  versions: z.record(z.string(), z.string()),
  title: text,
  /** Of whom the course is for, in a few words, for those who list courses. */
  level: text.optional(),
  /** Where a reader's report goes; without it, the report can only be copied. */
  feedback: feedback.optional(),
  audience: z.array(text).min(1),
  prerequisites: z.array(text).min(1),
  /** In order; a chapter that has no folder yet is being written. */
  chapters: z.array(z.strictObject({ id, title: text })).min(1),
  tracks: z.array(track).default([]),
  /** Front and back matter of the original, covered by the course's own pages. */
  covers: z.array(topicId).default([]),
});

export type CourseData = z.output<typeof courseSchema>;
