import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Lire, modifier, supprimer un fichier à travers les couches',
    en: 'Reading, changing and deleting a file through the layers',
  },
  description: {
    fr: "Trois étages. En bas, lowerdir, les couches de l'image, en lecture seule : logo.svg et motd dans celle du dessus, app.conf dans celle du dessous. Au milieu, upperdir, la couche d'écriture du conteneur, vide au départ. En haut, merged, ce que voit le conteneur. Lecture : logo.svg n'est pas dans upperdir, il est lu tel quel dans l'image. Première écriture : app.conf est copié en entier de l'image dans upperdir, et le conteneur ne voit plus que cette copie. Suppression : un whiteout apparaît dans upperdir et cache motd ; le conteneur ne le voit plus, mais le fichier reste dans l'image.",
    en: 'Three levels. At the bottom, lowerdir, the layers of the image, read-only: logo.svg and motd in the upper one, app.conf in the lower one. In the middle, upperdir, the writable layer of the container, empty at first. At the top, merged, what the container sees. Reading: logo.svg is not in upperdir, it is read from the image as it is. First write: app.conf is copied whole from the image to upperdir, and from then on the container sees only that copy. Deletion: a whiteout appears in upperdir and hides motd; the container no longer sees it, but the file stays in the image.',
  },
  caption: {
    fr: "Lire ne copie rien. La première écriture copie le fichier entier, même pour une ligne. Supprimer ne libère rien : motd occupe toujours sa place dans l'image.",
    en: 'Reading copies nothing. The first write copies the whole file, even for one line. Deleting frees nothing: motd still takes up its space in the image.',
  },
  steps: 3,
  labels: {
    merged: { fr: 'Le conteneur voit\nmerged', en: 'The container sees\nmerged' },
    upper: { fr: "Couche d'écriture\nupperdir", en: 'Writable layer\nupperdir' },
    lower: { fr: 'Image\nlowerdir', en: 'Image\nlowerdir' },
    readFile: 'logo.svg',
    readView: 'logo.svg',
    writtenFile: 'app.conf',
    copy: { fr: 'fichier\nentier', en: 'whole\nfile' },
    writtenCopy: 'app.conf',
    writtenView: 'app.conf',
    deletedFile: 'motd',
    whiteout: 'whiteout',
    deletedView: 'motd',
  },
} satisfies FigureWords;
