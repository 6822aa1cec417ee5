/** What is done to an enlarged view. */
export type LargeAct = 'closer' | 'farther' | 'fit';

/** By which keys, as `KeyboardEvent.key` has them; the arrows scroll by themselves. */
export const largeKeys: Readonly<Record<LargeAct, readonly string[]>> = {
  closer: ['+', '='],
  farther: ['-'],
  fit: ['0'],
};

/** The act of a key; single signs do nothing where the reader has put them off (WCAG 2.1.4). */
export const largeAct = (
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  lettersAct: boolean,
): LargeAct | undefined =>
  lettersAct && !ctrlKey && !metaKey && !altKey
    ? (Object.keys(largeKeys) as LargeAct[]).find((act) => largeKeys[act].includes(key))
    : undefined;
