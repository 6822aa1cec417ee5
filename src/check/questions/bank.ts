import type { Locale } from '../../i18n/locales.ts';
import type { Question, QuestionOf } from '../../quiz/question.ts';
import type { Chapter, Course } from '../course.ts';
import type { Place } from '../problem.ts';
import type { Path, YamlFile } from '../source/yaml.ts';

/** A question of the bank that is still asked, and where it is written. */
export interface Banked<Kind extends Question = Question> {
  chapter: string;
  question: Kind;
  yaml: YamlFile;
  path: Path;
}

export type ChoiceQuestion = QuestionOf<'single'> | QuestionOf<'multiple'>;

export const bankOf = ({ id, questions }: Chapter): Banked[] =>
  questions.entries.flatMap(({ data, yaml, path }) =>
    data === undefined || data.retired ? [] : [{ chapter: id, question: data, yaml, path }],
  );

export const bank = ({ chapters }: Course): Banked[] => chapters.flatMap(bankOf);

export const choiceQuestions = (course: Course): Banked<ChoiceQuestion>[] =>
  bank(course).filter((entry): entry is Banked<ChoiceQuestion> =>
    ['single', 'multiple'].includes(entry.question.kind),
  );

export const singles = (course: Course): Banked<QuestionOf<'single'>>[] =>
  bank(course).filter(
    (entry): entry is Banked<QuestionOf<'single'>> => entry.question.kind === 'single',
  );

/** Where a field of a question stands. */
export const fieldPlace = ({ yaml, path }: Banked, ...field: Path): Place =>
  yaml.at([...path, ...field]);

/** A text as a reader counts it: without marks of code and bold. */
export const bare = (text: string): string => text.replaceAll('`', '').replaceAll('**', '');

/** A text to be compared: lower case, words only. */
export const normalized = (text: string): string =>
  bare(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a choice in a language, with their lengths compared between right and wrong. */
export const lengthOf = (text: Record<Locale, string>, locale: Locale): number =>
  [...bare(text[locale])].length;

export const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
