import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Deux paires à ne pas croiser', en: 'Two pairs that must not be crossed' },
  description: {
    fr: "Première paire. docker save écrit une image, ses couches, sa configuration et ses tags, dans une archive ; docker load en tire la même image, avec le même identifiant. Seconde paire. docker export écrit les fichiers d'un conteneur, couches de l'image et couche d'écriture confondues, dans une archive à plat ; le volume n'y est pas. docker import en fait une image nouvelle, d'une seule couche, sans configuration : ni CMD, ni ENV, ni USER. Une flèche barrée va de l'archive de save vers import : la commande ne refuserait pas, mais l'image ne contiendrait que les fichiers de l'archive.",
    en: 'First pair. docker save writes an image, its layers, its configuration and its tags, to an archive; docker load gets the same image out of it, with the same ID. Second pair. docker export writes the files of a container, the layers of its image and its writable layer merged, to a flat archive; the volume is left out. docker import makes a new image of it, with a single layer and no configuration: no CMD, no ENV, no USER. A barred arrow goes from the archive of save to import: the command would not refuse it, but the image would only hold the files of the archive.',
  },
  caption: {
    fr: "save et load transportent une image entière. export et import n'emportent que les fichiers d'un conteneur, à plat, sans configuration ni volume.",
    en: 'save and load carry a whole image. export and import only take the files of a container, flattened, with neither configuration nor volume.',
  },
  steps: 3,
  labels: {
    image: 'Image',
    configuration: 'configuration',
    save: 'docker save',
    archive: 'api.tar',
    load: 'docker load',
    same: { fr: 'Même image', en: 'Same image' },
    container: { fr: 'Conteneur', en: 'Container' },
    volume: 'volume',
    export: 'docker export',
    import: 'docker import',
    flat: { fr: 'une couche', en: 'one layer' },
    lost: 'configuration',
  },
} satisfies FigureWords;
