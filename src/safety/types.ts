/** The type of a file by its ending, the same on every server. */
export const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.sh': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.yml': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** Endings of what is worth packing; pictures, faces and archives are packed already. */
export const packable = ['.css', '.html', '.js', '.json', '.map', '.md', '.mjs', '.sh', '.svg', '.txt', '.wasm', '.webmanifest', '.xml', '.yaml', '.yml'] as const // prettier-ignore

/** A file smaller than this would hardly shrink, and fits one packet anyway; in bytes. */
export const packedFrom = 1024;
