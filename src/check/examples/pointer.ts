import type { Path } from '../source/yaml.ts';

/** The path that a JSON Pointer of a schema's error means (RFC 6901); digits count entries. */
export const pathOfPointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
    );

/** A place in a file, as an author is told of it. */
export const placeName = (path: Path): string =>
  path.length === 0 ? 'the top level' : `\`${path.join('.')}\``;
