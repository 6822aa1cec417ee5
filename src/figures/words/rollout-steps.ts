import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Une mise à jour progressive de trois pods',
    en: 'A rolling update of three pods',
  },
  description: {
    fr: "Cinq moments d'une mise à jour de trois pods, avec maxSurge 1 et maxUnavailable 0. Deux ReplicaSets : l'ancien et le nouveau. Un : l'ancien a trois pods. Deux : le nouveau en crée un, qui démarre ; quatre pods, trois prêts. Trois : il est prêt, un ancien s'en va ; deux anciens, un nouveau. Quatre : encore une fois ; un ancien, deux nouveaux. Cinq : trois nouveaux ; l'ancien ReplicaSet reste, avec zéro pod. Trois pods sont prêts à chaque moment.",
    en: 'Five moments of an update of three pods, with maxSurge 1 and maxUnavailable 0. Two ReplicaSets: the old one and the new one. One: the old one has three pods. Two: the new one creates a pod, which is starting; four pods, three ready. Three: it is ready, and an old one leaves; two old, one new. Four: once more; one old, two new. Five: three new; the old ReplicaSet stays, with no pod. Three pods are ready at every moment.',
  },
  caption: {
    fr: "Un nouveau pod est prêt avant qu'un ancien s'en aille. L'ancien ReplicaSet reste, vide : c'est lui qui sert au retour.",
    en: 'A new pod is ready before an old one leaves. The old ReplicaSet stays, empty: it is what a rollback uses.',
  },
  steps: 5,
  labels: {
    old: { fr: 'ancien\nReplicaSet', en: 'old\nReplicaSet' },
    fresh: { fr: 'nouveau\nReplicaSet', en: 'new\nReplicaSet' },
    start: { fr: 'Trois\nanciens', en: 'Three\nold ones' },
    surge: { fr: 'Un nouveau\ndémarre', en: 'A new one\nstarts' },
    swap: { fr: 'Prêt : un\nancien sort', en: 'Ready: an old\none leaves' },
    again: { fr: 'Encore\nune fois', en: 'Once\nmore' },
    done: { fr: 'Trois\nnouveaux', en: 'Three\nnew ones' },
    always: {
      fr: 'maxUnavailable à 0 :\ntrois pods prêts à chaque moment',
      en: 'maxUnavailable at 0:\nthree pods ready at every moment',
    },
  },
} satisfies FigureWords;
