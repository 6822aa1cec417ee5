/** What is looked at in the short run, and all of it in the deep one. */
export const deep = process.env.QUAI_DEEP === '1';

type Scheme = 'light' | 'dark';

const both: readonly Scheme[] = ['light', 'dark'];

/** One scheme for each language, so that the short run sees both. */
export const schemesOf = (lang: string): readonly Scheme[] =>
  deep ? both : [lang === 'fr' ? 'dark' : 'light'];

/** Both languages, or the one of a place in a list, so that the short run sees both by turns. */
export const languagesOf = (place: number): readonly ('fr' | 'en')[] =>
  deep ? ['fr', 'en'] : [place % 2 === 0 ? 'fr' : 'en'];

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const everyLook = both.flatMap((colorScheme) =>
  [wide, phone].map((size) => ({ colorScheme, size })),
);

/**
 * Schemes and windows: every pair in the deep run. In the short one a page is seen light and wide in
 * English, dark and on a phone in French, and in both ways where it is of no language: both languages
 * are the same components, so each kind of page is seen in each scheme and in each window.
 */
export const looksOf = (lang: string | undefined) =>
  everyLook.filter(({ colorScheme, size }) => {
    if (deep) return true;
    if ((colorScheme === 'light') !== (size === wide)) return false;
    return lang === undefined || schemesOf(lang).includes(colorScheme);
  });
