import type { EventOf, Mode } from '../progress/event.ts';
import { openLog } from '../progress/log.ts';
import type { Graded } from './mark.ts';

/** Which question, as it was when it was answered. */
export interface Asked {
  id: string;
  version: number;
}

export interface Given {
  response: unknown;
  mark: Graded;
  /** Hints opened so far. */
  hints: number;
  language: string;
  mode: Mode;
  /** 1 to 3, where the reader said how sure they were. */
  certainty?: number | undefined;
}

/** Adds an answer to the reader's log, with its place among the answers to this question. */
export async function keepAnswer(
  { id: question, version }: Asked,
  given: Given,
): Promise<EventOf<'answer'>> {
  const { response, mark, hints, language, mode, certainty } = given;
  const log = await openLog();
  const attempt = ((await log.progress()).questions.get(question)?.tries ?? 0) + 1;
  const asked = { question, version, mode, attempt, hints, language };
  const sure = certainty === undefined ? {} : { certainty };
  return log.append({ type: 'answer', ...asked, response, ...mark, ...sure });
}

/** What was begun and not sent. `undefined` forgets it. */
export async function keepDraft({ id }: Asked, response?: unknown): Promise<void> {
  await (await openLog()).keepDraft(id, response);
}

export const draftOf = async ({ id }: Asked): Promise<unknown> => (await openLog()).draft(id);

/** The places of the hints opened since the last answer: on another page they still help. */
export async function openedHints({ id, version }: Asked): Promise<Set<string>> {
  const opened = new Set<string>();
  for (const event of await (await openLog()).events()) {
    if (event.type === 'answer' && event.question === id) opened.clear();
    if (event.type === 'hint' && event.question === id && event.version === version)
      opened.add(String(event.hint));
  }
  return opened;
}

export async function keepHint({ id: question, version }: Asked, hint: number): Promise<void> {
  const log = await openLog();
  await log.append({ type: 'hint', question, version, hint });
}
