/**
 * What Vite puts before each import() that is done in the browser: it asks for what the module will
 * import, so that nothing waits in turn. Vite's own also waits for style sheets, reports errors by an
 * event and serves browsers without modulepreload, in four times the bytes; no style sheet of ours
 * comes with an import() (ui/style-sheet-element.ts), and an import that fails rejects, after
 * the page is told (offline/start.ts).
 */
const helper = `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = BASE + file;
    document.head.append(link);
  }
  return load().catch((error) => {
    dispatchEvent(new Event('quai-import-failed'));
    throw error;
  });
};`;

/** @returns {import('vite').Plugin} */
export function smallPreload() {
  let base = '/';
  return {
    name: 'quai-small-preload',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    load: {
      order: 'pre',
      handler: (id) =>
        id.includes('vite/preload-helper')
          ? helper.replace('BASE', JSON.stringify(base.endsWith('/') ? base : `${base}/`))
          : undefined,
    },
  };
}
