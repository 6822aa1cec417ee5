import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Une mise à jour à deux slots', en: 'An update with two slots' },
  description: {
    fr: "Quatre moments d'un même hôte, dont le disque a deux slots, A et B. En service : A tourne avec la version 1.0, B attend. Mise à jour : pendant que A tourne, la version 2.0 est écrite dans B. Redémarrage : B démarre, avec un seul essai ; A reste intact, prêt à servir. Échec de santé : B n'a pas fait ses preuves, il est écarté, et le démarrage suivant revient à A, version 1.0. Sous les quatre moments, une seule partition /var : les mêmes données tout du long, que le retour ne change pas.",
    en: 'Four moments of one host, whose disk has two slots, A and B. In use: A runs with version 1.0, B waits. Update: while A runs, version 2.0 is written into B. Reboot: B starts, with a single try; A stays untouched, ready to serve. Health fails: B has not proved itself, it is passed over, and the next boot returns to A, version 1.0. Under the four moments, one /var partition: the same data throughout, which the rollback does not change.',
  },
  caption: {
    fr: "En couleur pleine, le slot qui tourne. La mise à jour ne touche que l'autre ; si elle échoue, le retour n'a rien à réparer. Les données de /var ne suivent aucun slot.",
    en: 'In full colour, the slot that runs. The update only touches the other one; if it fails, the rollback has nothing to repair. The data in /var follows neither slot.',
  },
  steps: 4,
  labels: {
    a: 'A',
    b: 'B',
    used: { fr: 'En service\nA tourne', en: 'In use\nA runs' },
    update: { fr: 'Mise à jour\nécrite dans B', en: 'Update\nwritten into B' },
    reboot: { fr: 'Redémarrage\nun essai pour B', en: 'Reboot\none try for B' },
    failed: { fr: 'Échec de santé\nretour à A', en: 'Health fails\nback to A' },
    old: '1.0',
    fresh: '2.0',
    data: {
      fr: '/var : les mêmes données tout du long',
      en: '/var: the same data throughout',
    },
  },
} satisfies FigureWords;
