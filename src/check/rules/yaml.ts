import type { Course, Entry, Listing, Sheet } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import type { SchemaFault } from '../source/schema.ts';
import type { YamlFile } from '../source/yaml.ts';
import { isSeq } from 'yaml';

/** YAML that cannot be read, and what the schemas have against the rest. */
export const yaml = ({ sheet, glossary, syllabus, lock, chapters }: Course): Problem[] => [
  ...sheetFaults(sheet, 'course'),
  ...listFaults(glossary, 'glossary'),
  ...listFaults(syllabus, 'syllabus'),
  ...(lock?.faults ?? []).map(({ place, what }) =>
    problem('yaml-syntax', place, { what: plain(what) }),
  ),
  ...chapters.flatMap((chapter) => [
    ...sheetFaults(chapter.sheet, 'chapter'),
    ...listFaults(chapter.questions, 'question'),
    ...listFaults(chapter.exercises, 'exercise'),
  ]),
];

const SCHEMAS = {
  course: 'src/course/schema/course.ts',
  chapter: 'src/course/schema/chapter.ts',
  glossary: 'src/course/schema/glossary.ts',
  syllabus: 'src/course/schema/syllabus.ts',
  exercise: 'src/course/schema/exercise.ts',
  question: 'src/quiz/schema/base.ts and src/quiz/kinds',
} as const;

type Kind = keyof typeof SCHEMAS;

const sheetFaults = (sheet: Sheet<unknown> | undefined, kind: Kind): Problem[] =>
  sheet === undefined
    ? []
    : [...unread(sheet.yaml), ...sheet.faults.map((fault) => spoken(fault, kind))];

function listFaults({ yaml: file, entries }: Listing<unknown>, kind: Kind): Problem[] {
  if (file === undefined) return [];
  const { contents } = file.document;
  const empty = contents === null || file.source.trim() === '';
  const list = file.faults.length > 0 || empty || isSeq(contents);
  return [
    ...unread(file),
    ...(list ? [] : [problem('yaml-list', file.at([]))]),
    ...entries.flatMap((entry: Entry<unknown>) => entry.faults.map((fault) => spoken(fault, kind))),
  ];
}

const unread = ({ faults }: YamlFile): Problem[] =>
  faults.map(({ place, what }) => problem('yaml-syntax', place, { what: plain(what) }));

const plain = (what: string): string => what.replace(/\s+/g, ' ').replace(/\.$/, '');

const LANGUAGES = { fr: 'French', en: 'English' } as const;

function spoken({ kind: fault, place, field, what, advice }: SchemaFault, kind: Kind): Problem {
  const schema = SCHEMAS[kind];
  if (fault === 'missing') return problem('yaml-missing', place, { field, schema });
  if (fault === 'unknown-field') return problem('yaml-unknown', place, { field, schema });
  if (fault === 'quotes') return problem('yaml-quotes', place, { field, what });
  if (fault === 'language')
    return problem('text-language', place, { language: LANGUAGES[what as 'fr'] });
  const instead = advice === '' ? `Correct it; each field is described in ${schema}.` : advice;
  return problem('yaml-value', place, { field, what, advice: instead });
}
