import { z } from 'astro/zod';
import { topicId } from './chapter.ts';
import { text } from './text.ts';

/** content/syllabus.yaml: the topics of the original course, titled in our own words. */
export const topicSchema = z.strictObject({ id: topicId, title: text });
export const syllabusSchema = z.array(topicSchema);
export type Topic = z.output<typeof topicSchema>;
