import { locales, type Locale } from '../../i18n/locales.ts';
import { hasPictures, png } from '../../discovery/picture.ts';
import { courseCardOf } from '../../discovery/told.ts';

export const getStaticPaths = async () =>
  (await hasPictures()) ? locales.map((lang) => ({ params: { lang } })) : [];

export const GET = async ({ params }: { params: { lang: Locale } }): Promise<Response> =>
  new Response(new Uint8Array(await png(await courseCardOf(params.lang))));
