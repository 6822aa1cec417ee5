import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Construire, livrer, lancer : un cycle', en: 'Build, ship, run: a cycle' },
  description: {
    fr: "Un cycle en quatre temps. Construire : docker build lit un Dockerfile et son contexte, les fichiers de l'application, et en fait une image, api:1.4, trois couches. Livrer : docker push envoie cette image au registre. Lancer : sur les hôtes, docker run télécharge l'image du registre et crée trois conteneurs de cette seule image. Retour : ce qu'il faut changer devient un nouveau commit, dans le Dockerfile ou les sources ; aucune flèche ne revient vers un conteneur.",
    en: 'A cycle in four stages. Build: docker build reads a Dockerfile and its context, the files of the application, and makes an image of them, api:1.4, in three layers. Ship: docker push sends this image to the registry. Run: on the hosts, docker run pulls the image from the registry and creates three containers from this one image. Back: whatever has to change becomes a new commit, in the Dockerfile or the sources; no arrow goes back into a container.',
  },
  caption: {
    fr: "Une seule image d'un bout à l'autre : celle que l'on construit est celle que l'on livre et que l'on lance. Tout changement repart d'un commit, jamais d'un conteneur.",
    en: 'One image all the way: what was built is what is shipped and run. Every change starts again from a commit, never from a container.',
  },
  steps: 4,
  labels: {
    build: { fr: 'Construire\ndocker build', en: 'Build\ndocker build' },
    ship: { fr: 'Livrer\ndocker push', en: 'Ship\ndocker push' },
    run: { fr: 'Lancer\ndocker run', en: 'Run\ndocker run' },
    recipe: 'Dockerfile',
    context: { fr: 'contexte', en: 'context' },
    image: 'api:1.4',
    registry: { fr: 'Registre', en: 'Registry' },
    containers: { fr: 'Conteneurs', en: 'Containers' },
    commit: { fr: 'nouveau commit', en: 'new commit' },
  },
} satisfies FigureWords;
