import { published } from '../discovery/published.ts';
import { robots } from '../discovery/robots.ts';
import { routes } from '../library/library.ts';

/** The site map is written when the site has an address: src/discovery/integration.ts. */
export const GET = ({ site }: { site: URL | undefined }): Response =>
  new Response(robots(site && published(routes.file('sitemap.xml'))));
