/** What the browser needs of a question about the lines of a file: numbers, no words. */
export interface LineKey {
  id: string;
  version: number;
  kind: string;
  /** How many lines the file has. */
  lines: number;
  faulty: readonly { line: number }[];
}

/** @throws when the text of the question's file is not given: its lines are what is asked */
export function lineKey(question: Omit<LineKey, 'lines'>, code: string | undefined): LineKey {
  if (code === undefined) {
    throw new Error(`Question "${question.id}" is about the lines of a file: pass its text in.`);
  }
  return {
    id: question.id,
    version: question.version,
    kind: question.kind,
    lines: linesOf(code).length,
    faulty: question.faulty.map(({ line }) => ({ line })),
  };
}

/** A file's lines; the last one ends with the file, or with one line break. */
export const linesOf = (code: string): string[] => code.replace(/\r?\n$/, '').split(/\r?\n/);
