import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Du kubectl apply aux conteneurs, par le serveur d'API",
    en: 'From kubectl apply to the containers, through the API server',
  },
  description: {
    fr: "Une barre, le serveur d'API, qui garde tout dans etcd. Cinq intervenants écrivent l'un après l'autre ; chacun apprend du serveur d'API ce que le précédent a écrit. Un : kubectl écrit le Deployment, trois répliques. Deux : le contrôleur des Deployments l'apprend et écrit un ReplicaSet. Trois : le contrôleur des ReplicaSets écrit trois pods, sans nœud. Quatre : l'ordonnanceur écrit un nœud dans chacun. Cinq : le kubelet de ce nœud lance les conteneurs, puis écrit l'état : Running. Aucun ne parle à un autre.",
    en: 'One bar, the API server, which keeps everything in etcd. Five parties write one after another; each learns from the API server what the one before has written. One: kubectl writes the Deployment, three replicas. Two: the Deployment controller learns of it and writes a ReplicaSet. Three: the ReplicaSet controller writes three pods, with no node. Four: the scheduler writes a node in each. Five: the kubelet of that node starts the containers, then writes the state: Running. None of them talks to another.',
  },
  caption: {
    fr: "Trait épais : une écriture. Pointillé : un changement appris. Personne n'appelle le suivant ; chacun ne connaît que le serveur d'API.",
    en: 'Thick line: a write. Dotted line: a change that is learnt. Nobody calls the next one; each knows the API server only.',
  },
  steps: 5,
  labels: {
    api: { fr: "serveur d'API, etcd", en: 'API server, etcd' },
    you: 'kubectl\napply',
    deployment: 'Deployment\nreplicas: 3',
    deployments: { fr: 'contrôleur\nDeployments', en: 'controller\nDeployments' },
    replicaset: 'ReplicaSet\nreplicas: 3',
    replicasets: { fr: 'contrôleur\nReplicaSets', en: 'controller\nReplicaSets' },
    pods: { fr: '3 pods\nsans nœud', en: '3 pods\nno node' },
    scheduler: { fr: 'ordonnanceur\nplace', en: 'scheduler\nplaces' },
    placed: '3 pods\nnodeName',
    kubelet: { fr: 'kubelet\nlance', en: 'kubelet\nstarts' },
    running: '3 pods\nRunning',
  },
} satisfies FigureWords;
