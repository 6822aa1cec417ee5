/** What each suffix multiplies by (kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/). */
const SUFFIXES: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The amount that a quantity means, such as `500m` or `256Mi`; nothing where it is none. */
export function amountOf(quantity: unknown): number | undefined {
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|([a-zA-Z]*))$/.exec(String(quantity));
  if (parts === null) return undefined;
  const [, digits, exponent, suffix = ''] = parts;
  if (exponent !== undefined) return Number(`${digits}${exponent}`);
  const factor = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined;
  return factor === undefined ? undefined : Number(digits) * factor;
}
