import { locales, type Locale } from '../../../i18n/locales.ts';
import { chapter, chapters } from '../../../library/library.ts';
import { hasPictures, png } from '../../../discovery/picture.ts';
import { chapterCardOf } from '../../../discovery/told.ts';

export async function getStaticPaths() {
  const books = (await hasPictures()) ? await chapters() : [];
  return locales.flatMap((lang) => books.map(({ id }) => ({ params: { lang, chapter: id } })));
}

interface Asked {
  params: { lang: Locale; chapter: string };
}

export const GET = async ({ params: { lang, chapter: id } }: Asked): Promise<Response> =>
  new Response(new Uint8Array(await png(await chapterCardOf(await chapter(id), lang))));
