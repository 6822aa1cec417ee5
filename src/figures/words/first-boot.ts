import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'De la description au premier démarrage', en: 'From description to first boot' },
  description: {
    fr: "Vous écrivez host.yaml, au format Butane. La commande butane en tire host.ign, au format Ignition ; si le texte contient une faute, elle refuse et rien ne sort. Le fichier host.ign est donné au nouvel hôte. À son premier démarrage, Ignition, dans l'initramfs, crée partitions, fichiers, utilisateurs et unités, puis le système démarre. Aux démarrages suivants, le système démarre directement : Ignition n'agit plus.",
    en: 'You write host.yaml, in the Butane format. The command butane makes host.ign from it, in the Ignition format; if the text holds a mistake, it refuses and nothing comes out. The file host.ign is given to the new host. On its first boot Ignition, in the initramfs, creates partitions, files, users and units, then the system starts. On the boots that follow, the system starts straight away: Ignition does nothing more.',
  },
  caption: {
    fr: "Un texte fautif est refusé à la conversion ; un fichier introuvable arrête le premier démarrage. Ensuite, Ignition n'agit plus.",
    en: 'A faulty text is refused when it is converted; a missing file stops the first boot. After that, Ignition does nothing more.',
  },
  steps: 4,
  labels: {
    source: 'host.yaml',
    tool: 'butane',
    refused: { fr: 'faute : refus', en: 'mistake: refused' },
    result: 'host.ign',
    host: { fr: 'Nouvel hôte', en: 'New host' },
    first: { fr: 'premier démarrage', en: 'first boot' },
    ignition: 'Ignition',
    made: {
      fr: 'partitions\nfichiers\nutilisateurs\nunités',
      en: 'partitions\nfiles\nusers\nunits',
    },
    system: { fr: 'système', en: 'system' },
    later: { fr: 'démarrages suivants', en: 'later boots' },
  },
} satisfies FigureWords;
