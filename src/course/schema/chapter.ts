import { z } from 'astro/zod';
import { id, minutes, text } from './text.ts';

/** An id of the original course's syllabus, such as `containers/cgroups-tree`. */
export const topicId = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, {
  message: 'A syllabus topic is written chapter/topic, such as "containers/cgroups-tree".',
});

/** A `##` of the chapter and, where it differs from its `##`, a `###`. */
export const section = z.strictObject({
  id,
  /** Planned minutes, checked against the words said, the questions and the exercises. */
  minutes: minutes.optional(),
  /** Demonstrations on a real system; each counts two minutes. */
  demonstrations: z.number().int().nonnegative().default(0),
  /** The trainer may leave it out when time runs short. */
  skippable: z.boolean().default(false),
  /** `false`: a section of prose alone, whose words join the notes of the slide before. */
  slides: z.boolean().default(true),
  /** What is told here is dead: it is taught as history, with its dates. */
  history: z.boolean().default(false),
  /** Topics of the original syllabus that this section teaches. */
  covers: z.array(topicId).default([]),
  /** Ids that this section had before; old addresses and composed sessions lead here. */
  formerly: z.array(id).default([]),
});

/** content/chapters/<chapter>/chapter.yaml */
export const chapterSchema = z.strictObject({
  title: text,
  /** One sentence under the title and in search results. */
  summary: text,
  /** One page per part instead of one page for all; the deck stays one. */
  split: z.boolean().default(false),
  /** What the reader will be able to do; questions point at them. */
  objectives: z.array(z.strictObject({ id, text })).min(1),
  /** Chapters to have read before; may name one that is not written yet. */
  needs: z.array(id).default([]),
  /** Three to five sentences: the closing section, on the page and in the deck. */
  keep: z.array(text).min(3).max(5),
  /** The sheet of commands and facts to keep: one printed side. */
  commands: z.array(z.strictObject({ command: z.string().min(1), text })).default([]),
  /** What the example files of `code/` need to run: said above each of them. */
  examples: z
    .array(
      z.strictObject({
        /** Names in `code/`, each in one entry at most. */
        files: z.array(z.string().min(1)).min(1),
        /** System, programs, rights; what is plain from the file's kind is left out. */
        needs: text,
      }),
    )
    .default([]),
  /** Dividers in the deck and in the contents; pages of their own when `split`. */
  parts: z
    .array(
      z.strictObject({
        id,
        title: text,
        /** Its `##` sections, in order. */
        sections: z.array(id).min(1),
        /** Objectives of the chapter that this part meets. */
        objectives: z.array(id).default([]),
      }),
    )
    .default([]),
  /** The day on which every fact of the chapter was last checked. */
  checked: z.coerce.date(),
  /** Where the facts come from: manual pages, specifications, release notes. */
  sources: z.array(z.string().min(1)).default([]),
  sections: z.array(section).min(1),
});

export type ChapterData = z.output<typeof chapterSchema>;
export type SectionData = z.output<typeof section>;
