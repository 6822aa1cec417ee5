import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Un build S2I, du dépôt Git à l'image",
    en: 'An S2I build, from the Git repository to the image',
  },
  description: {
    fr: "Deux entrées : le code source d'api, dans Git, et une image de build, faite de couches. Un pod de build part de cette image, y dépose le code et lance le script assemble ; une couche de plus en résulte. L'image obtenue est envoyée au registre interne sous le nom shop/api:latest. Un pod l'exécute avec le script run. Quand une nouvelle image de build paraît, le déclencheur ImageChange lance un nouveau build.",
    en: 'Two inputs: the source code of api, in Git, and a builder image, made of layers. A build pod starts from that image, puts the code in it and runs the assemble script; one more layer comes of it. The resulting image is pushed to the internal registry as shop/api:latest. A pod executes it with the run script. When a new builder image appears, the ImageChange trigger starts a new build.',
  },
  caption: {
    fr: "L'image de build apporte le runtime et les scripts, votre dépôt le code. Quand l'une ou l'autre change, un déclencheur peut relancer le build.",
    en: 'The builder image brings the runtime and the scripts, your repository the code. When either changes, a trigger can start the build again.',
  },
  steps: 4,
  labels: {
    source: { fr: 'Code source\nGit : api', en: 'Source code\nGit: api' },
    builder: { fr: 'image\nde build', en: 'builder\nimage' },
    pod: { fr: 'pod de build', en: 'build pod' },
    assemble: 'assemble',
    registry: { fr: 'registre interne', en: 'internal registry' },
    image: 'shop/api:latest',
    run: 'run',
    change: 'ImageChange',
  },
} satisfies FigureWords;
