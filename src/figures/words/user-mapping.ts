import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Les uid que traduit un namespace utilisateur',
    en: 'The uids that a user namespace translates',
  },
  description: {
    fr: "Dans le conteneur, les uid vont de 0 à 65535 ; sur l'hôte, les mêmes processus portent les uid 100000 à 165535. L'uid 0, root dans le conteneur, est donc l'uid 100000 sur l'hôte, un utilisateur ordinaire. Un fichier qui appartient au root de l'hôte, uid 0, n'est pas dans la plage : le conteneur l'attribue à nobody, uid 65534. À part, sans namespace utilisateur : l'uid 0 du conteneur est l'uid 0 de l'hôte.",
    en: 'In the container, uids go from 0 to 65535; on the host, the same processes have uids 100000 to 165535. So uid 0, root in the container, is uid 100000 on the host, an ordinary user. A file that belongs to root on the host, uid 0, is outside the range: the container shows it as owned by nobody, uid 65534. Apart, without a user namespace: uid 0 in the container is uid 0 on the host.',
  },
  caption: {
    fr: "Avec un namespace utilisateur, root dans le conteneur n'est qu'un utilisateur ordinaire sur l'hôte. Sans lui, 0 égale 0.",
    en: 'With a user namespace, root in the container is only an ordinary user on the host. Without it, 0 is 0.',
  },
  steps: 4,
  labels: {
    container: { fr: 'Dans le\nconteneur', en: 'In the\ncontainer' },
    inside: { fr: 'uid 0 à 65535', en: 'uids 0 to 65535' },
    host: { fr: "Sur l'hôte", en: 'On the host' },
    outside: { fr: 'uid 100000 à 165535', en: 'uids 100000 to 165535' },
    root: 'root 0',
    mapped: { fr: '100000, un utilisateur ordinaire', en: '100000, an ordinary user' },
    file: { fr: 'fichier de\nroot 0', en: 'file of\nroot 0' },
    nobody: 'nobody 65534',
    without: { fr: 'Sans namespace\nutilisateur', en: 'Without a\nuser namespace' },
    same: 'root 0',
  },
} satisfies FigureWords;
