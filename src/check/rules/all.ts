import { locales } from '../../i18n/locales.ts';
import type { Chapter, ChapterText, Course } from '../course.ts';
import { textsOf, type BilingualText } from '../source/texts.ts';
import type { YamlFile } from '../source/yaml.ts';

/** Every chapter in every language. */
export const allTexts = ({ chapters }: Course): ChapterText[] => chapters.flatMap(textsIn);

/** Every YAML file of the course that was read. */
export function allYaml({ sheet, glossary, syllabus, chapters }: Course): YamlFile[] {
  const files = [
    sheet?.yaml,
    glossary.yaml,
    syllabus.yaml,
    ...chapters.flatMap((chapter) => [
      chapter.sheet?.yaml,
      chapter.questions.yaml,
      chapter.exercises.yaml,
    ]),
  ];
  return files.filter((file) => file !== undefined);
}

/** Every `{fr, en}` of the course's YAML. */
export const allBilingual = (course: Course): BilingualText[] => allYaml(course).flatMap(textsOf);

/** A chapter in each of its languages. */
export const textsIn = ({ texts }: Chapter): ChapterText[] =>
  locales.flatMap((locale) => texts[locale] ?? []);
