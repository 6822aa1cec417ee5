import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Deux étapes, une seule image livrée', en: 'Two stages, one image shipped' },
  description: {
    fr: "Deux étapes d'un même Dockerfile. L'étape build part d'une grande image, golang, avec compilateur et outils ; au-dessus viennent les sources, puis la couche de RUN go build, qui contient le binaire hello et les caches de Go. L'étape finale part d'une base minimale, bien plus petite. COPY --from=build y porte le binaire hello, et lui seul. Une frontière en tirets sépare les deux : l'étape build reste dans le cache du constructeur ; l'étape finale est l'image que l'on livre.",
    en: 'Two stages of one Dockerfile. The build stage starts from a large image, golang, with compiler and tools; on top of it come the sources, then the layer of RUN go build, which holds the binary hello and the caches of Go. The final stage starts from a minimal base, far smaller. COPY --from=build carries the binary hello there, and nothing else. A dashed boundary separates the two: the build stage stays in the cache of the builder; the final stage is the image that is shipped.',
  },
  caption: {
    fr: "Seul franchit la frontière ce que COPY --from nomme. Le compilateur, ses caches et les sources n'entrent pas dans l'image livrée.",
    en: 'Only what COPY --from names crosses the boundary. The compiler, its caches and the sources never enter the image that is shipped.',
  },
  steps: 3,
  labels: {
    build: { fr: 'Étape build', en: 'Build stage' },
    compile: 'RUN go build',
    binary: 'hello',
    cache: 'cache',
    sources: 'sources',
    toolchain: { fr: 'golang\ncompilateur, outils', en: 'golang\ncompiler, tools' },
    carry: 'COPY --from=build',
    final: { fr: 'Étape finale', en: 'Final stage' },
    copied: 'hello',
    base: { fr: 'base minimale', en: 'minimal base' },
    stays: { fr: 'reste dans le cache', en: 'stays with the builder' },
    pushed: { fr: "l'image livrée", en: 'the image shipped' },
  },
} satisfies FigureWords;
