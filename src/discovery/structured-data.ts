/** What is said of the course and of a chapter alike. */
interface CommonFacts {
  name: string;
  description: string;
  url: string;
  lang: string;
  edition: string;
  /** Of a course: to present, the sum of its chapters. Of a chapter: to read. */
  minutes: number;
  level?: string | undefined;
}

/** The course, as schema.org's vocabulary says it (schema.org/Course). */
export interface CourseFacts extends CommonFacts {
  audience: readonly string[];
  prerequisites: readonly string[];
  chapters: readonly { name: string; url: string }[];
}

/** A chapter, or a part of one (schema.org/LearningResource). */
export interface ChapterFacts extends CommonFacts {
  objectives: readonly string[];
  course: { name: string; url: string };
}

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';
const original = 'https://github.com/particuleio/formations';

export const courseData = (facts: CourseFacts): object => ({
  ...commonOf('Course', facts),
  isBasedOn: original,
  isAccessibleForFree: true,
  audience: { '@type': 'EducationalAudience', audienceType: facts.audience.join('; ') },
  coursePrerequisites: facts.prerequisites,
  hasPart: facts.chapters.map((chapter, index) => ({
    '@type': 'LearningResource',
    position: index + 1,
    ...chapter,
  })),
});

export const chapterData = (facts: ChapterFacts): object => ({
  ...commonOf('LearningResource', facts),
  learningResourceType: 'lesson',
  isPartOf: { '@type': 'Course', ...facts.course },
  teaches: facts.objectives,
});

const commonOf = (
  type: string,
  { name, description, url, lang, edition, minutes, level }: CommonFacts,
) => ({
  '@context': 'https://schema.org',
  '@type': type,
  name,
  description,
  url,
  inLanguage: lang,
  version: edition,
  license: licence,
  timeRequired: `PT${minutes}M`,
  ...(level !== undefined && { educationalLevel: level }),
});

/** As a data block of HTML holds it: nothing in it can end the block. */
export const dataBlock = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
