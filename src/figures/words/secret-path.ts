import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Le chemin d'un mot de passe, et qui peut le lire",
    en: 'The path of a password, and who can read it',
  },
  description: {
    fr: "Le fichier db-secret.yaml, qui porte le mot de passe, va au serveur d'API, qui le range dans etcd. Sur node-1, le kubelet le demande au serveur d'API, l'écrit dans un tmpfs, en mémoire, et le conteneur db l'y lit. Sans chiffrement au repos, le mot de passe est lisible dans etcd et dans chacune de ses sauvegardes. Avec, etcd et ses sauvegardes sont illisibles sans la clé. Deux lecteurs restent dans les deux cas : qui peut lire les Secrets le reçoit du serveur d'API ; qui peut créer un pod dans le namespace le lit dans un conteneur.",
    en: 'The file db-secret.yaml, which carries the password, goes to the API server, which stores it in etcd. On node-1 the kubelet asks the API server for it, writes it to a tmpfs, in memory, and the container db reads it there. Without encryption at rest, the password can be read in etcd and in every backup of it. With it, etcd and its backups cannot be read without the key. Two readers remain in both cases: whoever may read Secrets is given it by the API server; whoever may create a pod in the namespace reads it in a container.',
  },
  caption: {
    fr: 'Le chiffrement au repos protège etcd et ses sauvegardes. Il ne change rien pour qui a le droit de lire le Secret, ou de créer un pod à côté.',
    en: 'Encryption at rest protects etcd and its backups. It changes nothing for whoever may read the Secret, or may create a pod beside it.',
  },
  steps: 4,
  labels: {
    file: 'db-secret.yaml',
    server: { fr: "serveur d'API", en: 'API server' },
    etcd: 'etcd',
    kubelet: 'kubelet',
    tmpfs: 'tmpfs',
    container: 'db',
    node: 'node-1',
    open: {
      fr: 'Sans chiffrement :\nlisible, comme\nses sauvegardes',
      en: 'Not encrypted:\nreadable, and so\nare its backups',
    },
    locked: {
      fr: 'Chiffrement au repos :\nillisible sans la clé',
      en: 'Encryption at rest:\nunreadable without the key',
    },
    reader: { fr: 'qui peut lire\nles Secrets', en: 'whoever may\nread Secrets' },
    creator: {
      fr: 'qui peut créer un pod\ndans le namespace',
      en: 'whoever may create\na pod in the namespace',
    },
  },
} satisfies FigureWords;
