export interface Expansion {
  text: string;
  /** Variables that had a value, and those that had none: also those with a default at hand. */
  matched: Set<string>;
  unmatched: Set<string>;
}

export type Values = ReadonlyMap<string, string>;

/** Puts variables in as BuildKit's lexer does; a pattern in `${name#pattern}` is left undone. */
export function expanded(word: string, values: Values, escape: string): Expansion {
  const result: Expansion = { text: '', matched: new Set(), unmatched: new Set() };
  const valueOf = (name: string): string | undefined => {
    const value = values.get(name);
    (value === undefined ? result.unmatched : result.matched).add(name);
    return value;
  };
  result.text = replaced(word, escape, valueOf);
  return result;
}

type Lookup = (name: string) => string | undefined;

function replaced(word: string, escape: string, valueOf: Lookup): string {
  const token = new RegExp(
    `\\${escape}([^])|('[^']*')|\\$\\{(\\w+)([^{}]*(?:\\$\\{[^{}]*\\}[^{}]*)*)\\}|\\$(\\w+)|"`,
    'g',
  );
  return word.replace(token, (whole, ...groups: (string | undefined)[]) => {
    const [sign, single, name, modifier, bare] = groups;
    if (sign !== undefined) return sign;
    if (single !== undefined) return single.slice(1, -1);
    if (bare !== undefined) return valueOf(bare) ?? '';
    if (name === undefined) return whole === '"' ? '' : whole;
    return modified(valueOf(name), modifier ?? '', (text) => replaced(text, escape, valueOf));
  });
}

/** `:-`, `-`, `:+` and `+`: with a colon, an empty value is none. */
function modified(
  value: string | undefined,
  modifier: string,
  inner: (text: string) => string,
): string {
  const [, colon, sign, rest = ''] = /^(:?)([-+])([^]*)$/.exec(modifier) ?? [];
  if (sign === undefined) return value ?? '';
  const other = inner(rest);
  const isSet = value !== undefined && !(colon === ':' && value === '');
  if (sign === '+') return isSet ? other : '';
  return isSet ? value : other;
}
