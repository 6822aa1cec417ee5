import { locales, type Locale } from '../../i18n/locales.ts';
import { manifestIn } from '../../library/manifest.ts';

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang } }));

export const GET = ({ params }: { params: { lang: Locale } }): Response =>
  new Response(`${JSON.stringify(manifestIn(params.lang), null, 2)}\n`);
