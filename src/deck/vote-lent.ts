/**
 * What a page has loaded with its first view, and lends to votes when they come: imported by both,
 * these few lines would be files of their own, each a request of that first view.
 */
export interface Lent {
  /** Whether keys of one letter act. */
  lettersAct(): boolean;
  /** Minutes and seconds, such as 01:43. */
  minutesAndSeconds(milliseconds: number): string;
}

/** Puts values into the `{holes}` of a prepared text. */
export const filled = (
  text: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string =>
  (text ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
