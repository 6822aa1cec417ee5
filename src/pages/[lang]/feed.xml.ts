import { locales, type Locale } from '../../i18n/locales.ts';
import { courseFeed } from '../../discovery/told.ts';

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

export const GET = async ({ params }: { params: { lang: Locale } }): Promise<Response> =>
  new Response(await courseFeed(params.lang));
