/** Words to be told to the reader, each as it was written. */
export interface Difference {
  /** Of the accepted command, in its author's spelling. */
  missing: string[];
  /** Of the answer, in its reader's spelling. */
  superfluous: string[];
}

/** A word or an option: what it is compared by, and how it was written. */
export interface Part {
  key: string;
  typed: string;
}

const differenceOf = (missing: Part[], superfluous: Part[]): Difference => ({
  missing: missing.map(({ typed }) => typed),
  superfluous: superfluous.map(({ typed }) => typed),
});

/** What two lists do not share, each part counted as often as it stands there. */
export function inAnyOrder(wanted: readonly Part[], given: readonly Part[]): Difference {
  const left = [...given];
  const missing = wanted.filter(({ key }) => {
    const place = left.findIndex((part) => part.key === key);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
  return differenceOf(missing, left);
}

/** What is left of two lists beside their longest common subsequence: not there, or moved. */
export function inOrder(wanted: readonly Part[], given: readonly Part[]): Difference {
  const common = commonLengths(wanted, given);
  const [missing, superfluous]: [Part[], Part[]] = [[], []];
  for (let [i, j] = [0, 0]; i < wanted.length || j < given.length;) {
    const [want, give] = [wanted[i], given[j]];
    if (want !== undefined && want.key === give?.key) [i, j] = [i + 1, j + 1];
    else if (give === undefined || (want && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      missing.push(want!);
      i += 1;
    } else {
      superfluous.push(give);
      j += 1;
    }
  }
  return differenceOf(missing, superfluous);
}

/** How long the longest common subsequence is from each pair of places on. */
function commonLengths(wanted: readonly Part[], given: readonly Part[]): number[][] {
  const lengths = Array.from({ length: wanted.length + 1 }, () =>
    Array.from({ length: given.length + 1 }, () => 0),
  );
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = given.length - 1; j >= 0; j -= 1) {
      const isSame = wanted[i]!.key === given[j]!.key;
      const [down, right] = [lengths[i + 1]![j]!, lengths[i]![j + 1]!];
      lengths[i]![j] = isSame ? lengths[i + 1]![j + 1]! + 1 : Math.max(down, right);
    }
  }
  return lengths;
}
