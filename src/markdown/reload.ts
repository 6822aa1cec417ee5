import type { Plugin } from 'vite';

/**
 * A chapter is compiled from more than its own file: chapter.yaml, its twin, the glossary and the
 * example files. In development a change of one of them compiles the chapters again.
 */
export const reloadOnContent = (): Plugin => ({
  name: 'quai:reload-on-content',
  hotUpdate({ file }) {
    if (!/\/content\/.+/.test(file) || file.includes('/node_modules/')) return;
    const { moduleGraph } = this.environment;
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.includes('.mdx')) moduleGraph.invalidateModule(module);
    }
    this.environment.hot.send({ type: 'full-reload' });
  },
});
