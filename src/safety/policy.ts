import { workerPolicy } from './worker-policy.ts';

/**
 * The Content-Security-Policy, in one place. A page carries it in a meta element, as strict as that
 * page allows; a server's header says what any page of the site may, and adds what a meta element
 * cannot carry. A browser obeys both.
 */
export type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * The default policy: on decks it lets in the mark-up that Reveal writes (deck/markup-element.ts), on
 * pages the address of Pagefind's worker, once search is opened (search/trusted-worker-element.ts).
 */
export const defaultPolicy = 'default';

/** Every page, without the digests of its scripts and styles. */
export const pageDirectives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [workerPolicy, defaultPolicy],
} satisfies Directives;

/** Digests, such as `sha256-…`, of what is inline: the boot script, Reveal's styles for print. */
export interface Digests {
  scripts: readonly string[];
  styles: readonly string[];
}

/** What the header of a page says. Only the site itself may show its pages in a frame. */
export const documentDirectives = ({ scripts, styles }: Digests): Directives => ({
  ...pageDirectives,
  'script-src': ["'self'", ...scripts.map(quoted)],
  'style-src': ["'self'", ...styles.map(quoted)],
  'frame-ancestors': ["'self'"],
});

/** A worker that compiles WebAssembly; a worker obeys the header of its own file, no page's. */
export const searchWorkerDirectives: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
};

const quoted = (digest: string): string => `'${digest}'`;

/** As a header or a meta element writes it. */
export const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** What `security.csp` of Astro takes: scripts and styles have fields of their own there. */
export const metaDirectives = (): string[] =>
  Object.entries<readonly string[]>(pageDirectives)
    .filter(([name]) => !['script-src', 'style-src'].includes(name))
    .map(([name, sources]) => [name, ...sources].join(' '));
