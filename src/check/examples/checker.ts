import type { CodeFile } from '../course.ts';

/** What a tool has against an example file. */
export interface Finding {
  file: CodeFile;
  line: number;
  column: number;
  /** The tool's own name for it, such as SC2086: code/broken/expect.yaml names it too. */
  rule: string;
  message: string;
}

/** Judges the example files of one sort; a new sort is a file here and a line in checkers.ts. */
export interface Checker {
  name: string;
  /** Whether a file is of this sort: by its name, or by what only this sort begins with. */
  reads(file: CodeFile): boolean;
  check(files: CodeFile[]): Finding[];
  /** Said with the run when the checker cannot do all its work on its files. */
  remark?(files: CodeFile[]): string | undefined;
}
