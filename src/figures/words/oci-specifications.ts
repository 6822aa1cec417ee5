import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Trois spécifications de l'OCI, et qui les met en œuvre",
    en: 'Three OCI specifications, and who implements them',
  },
  description: {
    fr: "Un constructeur, BuildKit ou Buildah, fabrique une image : une pile de couches. Un moteur, containerd, CRI-O ou Podman, lit la même image : la spécification des images les lie. Entre eux, un registre, Distribution ou Harbor : le constructeur y envoie l'image et le moteur l'en tire, selon la spécification de distribution. Enfin le moteur remet un bundle à un runtime de bas niveau, runc, crun ou Kata, selon la spécification du runtime ; le runtime crée le conteneur.",
    en: 'A builder, BuildKit or Buildah, makes an image: a pile of layers. An engine, containerd, CRI-O or Podman, reads the same image: the image specification binds them. Between them stands a registry, Distribution or Harbor: the builder pushes the image to it and the engine pulls it from there, by the distribution specification. Last, the engine hands a bundle to a low-level runtime, runc, crun or Kata, by the runtime specification; the runtime creates the container.',
  },
  caption: {
    fr: 'Chaque spécification lie deux programmes qui peuvent venir de fabricants différents.',
    en: 'Each specification binds two programs that may come from different makers.',
  },
  steps: 4,
  labels: {
    builder: 'BuildKit,\nBuildah',
    engine: 'containerd,\nCRI-O,\nPodman',
    registry: 'Distribution,\nHarbor',
    runtimes: 'runc,\ncrun,\nKata',
    container: { fr: 'conteneur', en: 'container' },
    push: 'push',
    pull: 'pull',
    image: 'image',
    distribution: 'distribution',
    runtime: 'runtime',
  },
} satisfies FigureWords;
