import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un tag qui bouge, des empreintes qui ne bougent pas',
    en: 'A tag that moves, digests that do not',
  },
  description: {
    fr: "Dans un registre. docker push envoie d'abord les couches et la configuration, chacune nommée par son empreinte (digest) ; puis le manifeste A, qui les énumère, et dont l'empreinte est calculée sur ce contenu. Le tag 1.4 désigne ce manifeste A. Un nouvel envoi apporte une couche et une configuration nouvelles et le manifeste B, qui partage deux couches avec A ; le tag 1.4 désigne désormais B, sa flèche vers A est barrée, mais A est toujours là. Deux téléchargements : api:1.4 suit le tag et obtient B ; api@A, par empreinte, obtient toujours A.",
    en: 'In a registry. docker push first sends the layers and the configuration, each named by its digest; then manifest A, which lists them, and whose digest is computed from that content. The tag 1.4 points to manifest A. A new push sends one new layer, a new configuration and manifest B, which shares two layers with A; the tag 1.4 now points to B, its arrow to A is barred, yet A is still there. Two pulls: api:1.4 follows the tag and gets B; api@A, by digest, still gets A.',
  },
  caption: {
    fr: "L'empreinte d'un manifeste fixe tout ce qu'il énumère. Le tag n'est qu'un nom, que le prochain envoi peut déplacer. A et B tiennent lieu d'empreintes entières.",
    en: 'The digest of a manifest fixes everything that it lists. A tag is only a name, which the next push may move. A and B stand for whole digests.',
  },
  steps: 4,
  labels: {
    blobs: { fr: "1. Envoyées d'abord", en: '1. Sent first' },
    firstConfiguration: 'config',
    layers: { fr: 'couches', en: 'layers' },
    manifests: { fr: '2. Ensuite', en: '2. Sent next' },
    first: { fr: 'manifeste\nempreinte A', en: 'manifest\ndigest A' },
    tag: '1.4',
    second: { fr: 'manifeste\nempreinte B', en: 'manifest\ndigest B' },
    secondConfiguration: 'config',
    shared: { fr: 'partagées', en: 'shared' },
    added: { fr: 'nouvelle', en: 'new' },
    byTag: 'pull api:1.4',
    byDigest: 'pull api@A',
  },
} satisfies FigureWords;
