import { createHash } from 'node:crypto';
import type { Question } from '../../quiz/question.ts';
import { isUnread, type Course, type Entry } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { valueAt } from '../source/schema.ts';

/** What questions.lock.json keeps of a question. */
interface Locked {
  version: number;
  /** A digest of kind and key; words are not in it. */
  shape: string;
}

/** A key or kind that changed without a new version would give old answers a new meaning. */
export const lock = (course: Course): Problem[] => {
  if (course.lock !== undefined && course.lock.faults.length > 0) return [];
  return [...questions(course).flatMap((entry) => changed(entry, course)), ...gone(course)];
};

type Known = Entry<Question> & { data: Question };

const questions = ({ chapters }: Course): Known[] =>
  chapters
    .flatMap((chapter) => chapter.questions.entries)
    .filter((entry): entry is Known => entry.data !== undefined);

const lockedOf = ({ lock: file }: Course, id: string): Locked | undefined => {
  const entry = valueAt(file?.raw, [id]);
  return isLocked(entry) ? entry : undefined;
};

const isLocked = (entry: unknown): entry is Locked =>
  typeof valueAt(entry, ['version']) === 'number' && typeof valueAt(entry, ['shape']) === 'string';

/** The entries of the lock; what is no entry, written by hand, is left out. */
const entriesOf = ({ lock: file }: Course): [string, Locked][] =>
  Object.entries(file?.raw ?? {}).filter((pair): pair is [string, Locked] => isLocked(pair[1]));

function changed({ data, yaml, path }: Known, course: Course): Problem[] {
  const { id, version } = data;
  const locked = lockedOf(course, id);
  if (locked === undefined) return [problem('lock-missing', yaml.at([...path, 'id']), { id })];
  const place = yaml.at([...path, 'version']);
  if (version !== locked.version) {
    const instead =
      version > locked.version
        ? 'Run `npm run questions:lock` and commit questions.lock.json.'
        : `Set \`version: ${locked.version}\` or higher: versions never go back.`;
    return [problem('lock-behind', place, { id, version, locked: locked.version, instead })];
  }
  if (shapeOf(data) === locked.shape) return [];
  return [problem('lock-changed', place, { id, version, next: version + 1 })];
}

function gone(course: Course): Problem[] {
  const known = course.chapters.flatMap((chapter) => chapter.questions.entries.map(({ id }) => id));
  const { lock: file } = course;
  if (file === undefined || course.chapters.some(({ questions: bank }) => isUnread(bank)))
    return [];
  return Object.keys(file.raw ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => problem('lock-gone', file.atKey([id]), { id }));
}

/** The text of an up-to-date lock; a change without a new version stays as it is, an error. */
export function writtenLock(course: Course): string {
  const after = questions(course).map(({ data }): [string, Locked] => {
    const locked = lockedOf(course, data.id);
    const keep = locked !== undefined && locked.version >= data.version;
    return [data.id, keep ? locked : { version: data.version, shape: shapeOf(data) }];
  });
  const all = Object.entries({
    ...Object.fromEntries(entriesOf(course)),
    ...Object.fromEntries(after),
  }).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = all.map(
    ([id, { version, shape }]) => `  "${id}": { "version": ${version}, "shape": "${shape}" }`,
  );
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

export const shapeOf = (question: Question): string =>
  createHash('sha256')
    .update(JSON.stringify([question.kind, keyOf(question)]))
    .digest('hex')
    .slice(0, 12);

/** What an answer is compared with, by ids where there are ids. */
function keyOf(question: Question): unknown {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return byId(question.choices).map(({ id, correct }) => [id, correct]);
    case 'match':
      return [byId(question.pairs), byId(question.extra)].map((list) => list.map(({ id }) => id));
    case 'order':
      return question.items.map(({ id }) => id);
    case 'gaps':
      return byId(question.gaps).map(({ id, answers, choices }) => [
        id,
        answers,
        choices?.map((one) => one.id),
      ]);
    case 'short':
      return [question.answers.map(({ match }) => match), question.fold];
    case 'number':
      return [question.value, question.tolerance, question.unit];
    case 'command':
      return [question.command, question.accept];
    case 'line':
      return [question.code, question.faulty.map(({ line, text }) => [line, text])];
  }
}

const byId = <One extends { id: string }>(list: readonly One[]): One[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
