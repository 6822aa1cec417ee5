/** One line of a list of keys. */
export interface KeyLine {
  /** As `KeyboardEvent.key` has them; with `Ctrl+` or `Shift+` before where those are held. */
  keys: readonly string[];
  label: string;
  /** From the first key to the last. */
  range?: boolean;
  /** Of a tool, which a place without tools leaves out. */
  tool?: boolean;
}

/** Lists of keys are made of the tables by which keys act, and shown by KeyLists.astro. */
export interface KeyList {
  title: string;
  lines: readonly KeyLine[];
}
