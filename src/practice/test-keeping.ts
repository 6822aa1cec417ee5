import type { NamedDraft } from '../progress/log.ts';
import { openLog } from '../progress/log.ts';
import { newId } from '../progress/id.ts';
import type { TestProgress } from '../progress/fold.ts';
import { isCertainty } from '../quiz/certainty.ts';
import type { Mark } from '../quiz/mark.ts';
import type { Draw } from './draw.ts';

/** What was begun of an answer in a test: a draft of its own, `<test> <question>`. */
export interface BegunAnswer {
  response: unknown;
  certainty?: number;
}

/** How far a test that is not handed in is: a draft under the test's id. */
export interface BegunTest {
  /** The question in view, from 0. */
  place: number;
  /** Ids of questions to come back to. */
  flags: string[];
  /** Spent with the test in view. */
  seconds: number;
  /** Minutes added to the plan. */
  added: number;
  /** The reader turned the timer off. */
  off: boolean;
}

const draftId = (test: string, question: string): string => `${test} ${question}`;

/** Records a test as begun; its id. */
export async function startTest(drawn: Draw, seed: string, minutes?: number): Promise<string> {
  const test = newId();
  const planned = minutes === undefined ? {} : { minutes };
  const log = await openLog();
  await log.append({ type: 'test-started', test, ...drawn, seed, ...planned });
  return test;
}

export async function keepBegunAnswer(
  test: string,
  question: string,
  begun: BegunAnswer,
): Promise<void> {
  await (await openLog()).keepDraft(draftId(test, question), begun);
}

export async function keepBegunTest(test: string, begun: BegunTest): Promise<void> {
  await (await openLog()).keepDraft(test, begun);
}

/** All that was begun of a test, by question, in this tab or another. Whatever is stored is read. */
export async function begunAnswers(test: string): Promise<Map<string, BegunAnswer>> {
  const begun = new Map<string, BegunAnswer>();
  for (const { id, response } of await (await openLog()).drafts())
    if (id.startsWith(`${test} `) && isRecord(response))
      begun.set(id.slice(test.length + 1), answerIn(response));
  return begun;
}

export async function begunTest(test: string): Promise<BegunTest> {
  const kept = await (await openLog()).draft(test);
  const { place, flags, seconds, added, off } = isRecord(kept) ? kept : {};
  return {
    place: countIn(place),
    flags: Array.isArray(flags) ? flags.filter((id) => typeof id === 'string') : [],
    seconds: typeof seconds === 'number' && seconds > 0 ? seconds : 0,
    added: countIn(added),
    off: off === true,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countIn = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;

const answerIn = ({ response, certainty }: Record<string, unknown>): BegunAnswer => ({
  response,
  ...(isCertainty(certainty) && { certainty }),
});

/** An answer as it is handed in. */
export interface HandedIn {
  question: string;
  version: number;
  response: unknown;
  mark: Mark;
  certainty?: number;
}

/** Hands a test in, whole, unless another tab has. Ids of their own make a second time the same. */
export async function handIn(
  { started }: TestProgress,
  answers: readonly HandedIn[],
  seconds: number,
  language: string,
): Promise<void> {
  const log = await openLog();
  const { tests, questions } = await log.progress();
  const { test, form } = started;
  if (tests.get(test)?.ended) return forgetBegun(test);
  const mode = form === 'exam' ? 'exam' : 'test';
  const given = answers.map(({ question, version, response, mark, certainty }): NamedDraft => {
    const attempt = (questions.get(question)?.tries ?? 0) + 1;
    const asked = { question, version, mode, attempt, hints: 0, language, test } as const;
    const isBlank = mark.state === 'unmarked';
    const grade = isBlank ? { state: mark.state, fraction: null } : mark;
    const sure = certainty === undefined || isBlank ? {} : { certainty };
    return { type: 'answer', id: `${test}:${question}`, ...asked, response, ...grade, ...sure };
  });
  const ended = { type: 'test-ended', id: `${test}:ended`, test, seconds } as const;
  await log.appendAll([...given, ended]);
  const isEnded = (await log.progress()).tests.get(test)?.ended !== undefined;
  // What is not stored yet is lost with the page: then the drafts are what can be gone on with.
  if (isEnded && log.status.kept) await forgetBegun(test);
}

/** Forgets what was begun of a test. */
export const forgetBegun = (test: string): Promise<void> => forget((of) => of === test);

async function forget(isOver: (test: string) => boolean): Promise<void> {
  const log = await openLog();
  const over = (await log.drafts()).filter(({ id }) => isOver(id.split(' ')[0]!));
  await Promise.all(over.map(({ id }) => log.keepDraft(id, undefined)));
}

/** Takes back the start of a test; its drafts stay until forgetLeftovers(). Returns how to undo it. */
export async function discardTest({ started }: TestProgress): Promise<() => Promise<void>> {
  const log = await openLog();
  const { id } = await log.append({ type: 'undone', event: started.id });
  return async () => {
    await log.append({ type: 'undone', event: id });
  };
}

/** Forgets what was begun of tests that were handed in or discarded. */
export async function forgetLeftovers(): Promise<void> {
  const log = await openLog();
  const { tests } = await log.progress();
  const started = (await log.events()).flatMap((event) =>
    event.type === 'test-started' ? event.test : [],
  );
  const over = new Set(started.filter((test) => !tests.has(test) || tests.get(test)!.ended));
  if (over.size > 0) await forget((test) => over.has(test));
}
