import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters } from '../../../library/library.ts';

const content = process.env.QUAI_CONTENT ?? './content';

const folderOf = (chapter: string): string => join(content, 'chapters', chapter, 'code');

function filesOf(chapter: string): string[] {
  try {
    return readdirSync(folderOf(chapter), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(folderOf(chapter), '/').length),
      );
  } catch {
    return [];
  }
}

/** Each example file of a chapter can be downloaded as it is. */
export async function getStaticPaths() {
  const books = await chapters();
  return books.flatMap(({ id }) => filesOf(id).map((file) => ({ params: { chapter: id, file } })));
}

export const GET = ({ params }: { params: { chapter: string; file: string } }): Response =>
  new Response(readFileSync(join(folderOf(params.chapter), params.file)));
