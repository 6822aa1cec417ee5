import type { Progress } from '../progress/fold.ts';

/** What a reader has done with one section. */
export interface SectionState {
  read: boolean;
  /** Questions of the section whose mark stands, out of `questions`. */
  practised: number;
  questions: number;
  /** At least one of its questions was handed in with a test or an exam. */
  tested: boolean;
}

/** `questions` are the ids of the section's questions, as the build counted them. */
export function sectionState(
  progress: Progress,
  section: string,
  questions: readonly string[],
): SectionState {
  const handedIn = [...progress.tests.values()].filter(({ ended }) => ended !== undefined);
  return {
    read: progress.sections.has(section),
    practised: questions.filter((id) => progress.questions.get(id)?.latest).length,
    questions: questions.length,
    tested: questions.some((id) => handedIn.some(({ answers }) => answers.has(id))),
  };
}
