import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Le quorum de trois, puis de cinq membres',
    en: 'The quorum of three, then five members',
  },
  description: {
    fr: "Avec trois membres, le quorum est de deux. Trois membres présents : l'écriture d'un client arrive au leader, qui la copie chez les deux autres ; le cluster lit et écrit. Un membre perdu : il en reste deux sur trois, le leader copie chez l'autre, le cluster lit et écrit encore. Deux membres perdus : il en reste un sur trois, sans leader ; l'écriture est refusée. Avec cinq membres, le quorum est de trois. Le réseau se coupe entre trois d'entre eux et les deux autres : du côté des trois, un leader, le cluster continue ; du côté des deux, pas de leader, l'écriture est refusée.",
    en: "With three members, the quorum is two. Three members present: a client's write reaches the leader, which copies it to the other two; the cluster reads and writes. One member lost: two out of three remain, the leader copies to the other one, the cluster still reads and writes. Two members lost: one out of three remains, with no leader; the write is refused. With five members, the quorum is three. The network splits between three of them and the other two: on the side of the three, a leader, and the cluster goes on; on the side of the two, no leader, and the write is refused.",
  },
  caption: {
    fr: 'En couleur pleine, le leader. Une écriture compte quand une majorité de tous les membres inscrits la garde ; les absents comptent dans le total.',
    en: 'In full colour, the leader. A write counts once a majority of all the members on the list keep it; those that are missing still count in the total.',
  },
  steps: 4,
  labels: {
    three: { fr: 'Trois membres, quorum 2', en: 'Three members, quorum 2' },
    all: { fr: '3 sur 3\nlit et écrit', en: '3 out of 3\nreads and writes' },
    one: { fr: '2 sur 3\nlit et écrit', en: '2 out of 3\nreads and writes' },
    two: { fr: '1 sur 3\nrefuse', en: '1 out of 3\nrefuses' },
    five: { fr: 'Cinq membres, quorum 3', en: 'Five members, quorum 3' },
    majority: { fr: '3 sur 5\nlit et écrit', en: '3 out of 5\nreads and writes' },
    minority: { fr: '2 sur 5\nrefuse', en: '2 out of 5\nrefuses' },
  },
} satisfies FigureWords;
