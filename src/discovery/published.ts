/** An address of the site as others must write it: whole where the site has one, else from its root. */
export const published = (path: string): string =>
  import.meta.env.SITE === undefined ? path : new URL(path, import.meta.env.SITE).href;
