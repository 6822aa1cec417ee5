import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Un tag d'image stream bouge, et le Deployment suit",
    en: 'A tag of an image stream moves, and the Deployment follows',
  },
  description: {
    fr: "Le registre interne garde deux images, A et B, avec leurs couches. L'ImageStream api n'en garde que les empreintes (digests) : son tag prod désigne A. Puis le tag passe à B : la flèche vers A est barrée, et l'historique garde A. Le déclencheur écrit alors l'empreinte de B dans le modèle de pod du Deployment api, qui remplace ses pods ; leurs nœuds tirent les couches de B dans le registre.",
    en: 'The internal registry keeps two images, A and B, with their layers. The ImageStream api only keeps their digests: its tag prod points to A. Then the tag moves to B: the arrow to A is barred, and the history keeps A. The trigger then writes the digest of B in the pod template of the Deployment api, which replaces its pods; their nodes pull the layers of B from the registry.',
  },
  caption: {
    fr: "L'image stream désigne, le registre garde, le déclencheur déploie. A et B tiennent lieu d'empreintes entières.",
    en: 'The image stream points, the registry keeps, the trigger rolls out. A and B stand for whole digests.',
  },
  steps: 4,
  labels: {
    registry: { fr: 'registre interne', en: 'internal registry' },
    first: 'image A',
    second: 'image B',
    stream: 'ImageStream\napi',
    tag: 'prod',
    history: { fr: 'historique : A', en: 'history: A' },
    trigger: { fr: 'déclencheur', en: 'trigger' },
    deployment: 'Deployment\napi@B',
    layers: { fr: 'couches', en: 'layers' },
  },
} satisfies FigureWords;
