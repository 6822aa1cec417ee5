interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/** Each language has a worker of its own. */
const allowed = new Set<string>();
let isMade = false;

/**
 * Pagefind starts its worker from a text, which pages refuse (Trusted Types): the default policy lets
 * in the addresses named here, and no other.
 */
export function trustWorker(address: string): void {
  allowed.add(address);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (isMade || trustedTypes === undefined) return;
  isMade = true;
  trustedTypes.createPolicy('default', {
    createScriptURL: (text) => (allowed.has(text) ? text : null),
  });
}
