/** Places that each key moves along the list of a test's questions. */
export const navigatorSteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};
