/** Of the same stem: most of the shorter one begins the other. */
export const isLike = (found: string, word: string): boolean => {
  let same = 0;
  while (same < word.length && found[same] === word[same]) same += 1;
  return same >= Math.min(3, word.length) && same >= 0.6 * Math.max(word.length, 1);
};
