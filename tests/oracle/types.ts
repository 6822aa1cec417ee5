/** What a marking says; the oracle's own type, so that nothing of the first implementation leaks in. */
export type Mark =
  | { state: 'right' | 'partial' | 'wrong'; fraction: number }
  | { state: 'unmarked'; reason: 'blank' | 'invalid' };

export interface Words {
  fr: string;
  en: string;
}

export type Fold = 'case' | 'accents';

export interface Choices {
  choices: { id: string; correct: boolean }[];
}

export interface Match {
  pairs: { id: string }[];
  extra: { id: string }[];
}

export interface Order {
  items: { id: string }[];
}

export interface Gap {
  id: string;
  answers: Words[];
  choices?: { id: string }[];
  fold: Fold[];
}

export interface Gaps {
  gaps: Gap[];
}

export interface Short {
  answers: { match: Words }[];
  misses: { match: Words }[];
  fold: Fold[];
}

export interface Numeric {
  value: number;
  tolerance: number;
  unit?: Words;
}

export interface Command {
  command: string;
  accept: string[];
}

export interface Line {
  faulty: { line: number }[];
  /** How many lines the file has. */
  lines: number;
}

/** The fields that marking looks at, by kind; a whole question has more. */
export interface Fields {
  single: Choices;
  multiple: Choices;
  match: Match;
  order: Order;
  gaps: Gaps;
  short: Short;
  number: Numeric;
  command: Command;
  line: Line;
}

export type KindName = keyof Fields;
export type QuestionOf<Name extends KindName> = { kind: Name } & Fields[Name];
export type AnyQuestion = { [Name in KindName]: QuestionOf<Name> }[KindName];
