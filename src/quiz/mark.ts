/** What a response earned. `fraction` is in [0, 1]; a question is worth one mark. */
export type Graded = { state: 'right' | 'partial' | 'wrong'; fraction: number };

/**
 * Blank: nothing was answered. Invalid: what was answered names things that the question does not
 * have, such as a choice of another version. Neither is wrong: neither is marked.
 */
export type Unmarked = { state: 'unmarked'; reason: 'blank' | 'invalid' };

export type Mark = Graded | Unmarked;

export const blank: Unmarked = { state: 'unmarked', reason: 'blank' };
export const invalid: Unmarked = { state: 'unmarked', reason: 'invalid' };

/**
 * Names a fraction with Moodle's tolerances: below 0.000001 wrong, above 0.999999 right, partly
 * right between (`question_state::graded_state_for_fraction`, question/engine/states.php).
 */
export function graded(fraction: number): Graded {
  if (fraction < 0.000001) return { state: 'wrong', fraction: 0 };
  if (fraction > 0.999999) return { state: 'right', fraction: 1 };
  return { state: 'partial', fraction };
}
