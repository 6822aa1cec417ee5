/** Lines that each key moves, besides Tab. */
export const lineSteps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
