import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Ce qui compose une image : manifeste, configuration, couches',
    en: 'What an image is made of: manifest, configuration, layers',
  },
  description: {
    fr: "Trois couches en lecture seule sont empilées : en bas les fichiers de base, au milieu les paquets, en haut l'application. À côté d'elles, la configuration, un fichier JSON : la commande, les variables, la plateforme. Le manifeste est une liste de quatre lignes. La ligne config et les lignes layers[2], layers[1] et layers[0] portent chacune une empreinte sha256, et chaque empreinte désigne un de ces contenus : la configuration ou une couche.",
    en: 'Three read-only layers are stacked: the base files at the bottom, the packages in the middle, the application on top. Next to them is the configuration, a JSON file: the command, the variables, the platform. The manifest is a list of four lines. The line config and the lines layers[2], layers[1] and layers[0] each hold a sha256 digest, and each digest points to one of these items: the configuration or a layer.',
  },
  caption: {
    fr: "Le manifeste désigne chaque contenu par son empreinte. Qu'un octet change dans une couche, et son empreinte change, puis celle du manifeste : c'est une autre image.",
    en: "The manifest names each content by its digest. Change one byte of a layer: its digest changes, then the manifest's own, and you have another image.",
  },
  steps: 3,
  labels: {
    manifest: { fr: 'Manifeste', en: 'Manifest' },
    configRow: 'config',
    layerRows: 'layers[2]\nlayers[1]\nlayers[0]',
    configDigest: 'sha256:…',
    layerDigests: 'sha256:…\nsha256:…\nsha256:…',
    config: {
      fr: 'Configuration\ncommande, variables,\nplateforme',
      en: 'Configuration\ncommand, variables,\nplatform',
    },
    top: { fr: 'application', en: 'application' },
    middle: { fr: 'paquets', en: 'packages' },
    bottom: { fr: 'fichiers de base', en: 'base files' },
    layers: { fr: 'Couches, en lecture seule', en: 'Layers, read-only' },
  },
} satisfies FigureWords;
