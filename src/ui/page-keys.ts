/** What the header opens from every page, by these keys as `KeyboardEvent.key` has them. */
export const pageKeys = {
  search: ['/', 'Ctrl+k'],
  ease: ['?'],
} as const satisfies Record<string, readonly string[]>;
export type Opened = keyof typeof pageKeys;

/** The name of a key with what is held; Command is as good as Ctrl, and Alt is the browser's. */
export const heldName = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string =>
  ctrlKey || metaKey ? (altKey ? '' : `Ctrl+${key}`) : key;
