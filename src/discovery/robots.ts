/** robots.txt (RFC 9309): all may be read; the site map is named where there is one. */
export const robots = (siteMap: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(siteMap === undefined ? [] : ['', `Sitemap: ${siteMap}`])]
    .join('\n')
    .concat('\n');
