/** A block of a slide that is built up: a list, code with captions, or a figure. */
export interface SteppedBlock {
  kind: 'list' | 'code' | 'figure';
  /** Its highest step; steps count from 1. */
  steps: number;
}

/** A figure's first step is there at once; a list and code begin before theirs. */
const atOnce = ({ kind }: SteppedBlock): number => (kind === 'figure' ? 1 : 0);

/** How often one presses on until a block is whole. */
const presses = (block: SteppedBlock): number => Math.max(0, block.steps - atOnce(block));

/**
 * For each block of a slide, the press (from 0) that shows its step 1. Blocks follow each other,
 * so that two are never built at once. A figure's step 1 has the press before its first.
 */
export function firstPresses(blocks: readonly SteppedBlock[]): number[] {
  let next = 0;
  return blocks.map((block) => {
    const first = next - atOnce(block);
    next += presses(block);
    return first;
  });
}

/** The press that shows a step of a block; undefined when it is there at once. */
export function pressOf(block: SteppedBlock, firstPress: number, step: number): number | undefined {
  return step <= atOnce(block) ? undefined : firstPress + step - 1;
}
