import { isRevealMarkup } from './markup.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown;
}

/**
 * Pages refuse that a script makes mark-up of a text (Trusted Types). Reveal does, so that decks
 * have a default policy, which lets in what Reveal writes; a refused text throws a TypeError.
 * Must run before Reveal does.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: (text) => (isRevealMarkup(text) ? text : null),
});
