import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Lister une fois, puis suivre les changements',
    en: 'List once, then follow the changes',
  },
  description: {
    fr: "Le serveur d'API, etcd derrière lui, et trois programmes qui suivent des objets : l'ordonnanceur suit les pods ; le contrôleur des ReplicaSets suit les ReplicaSets et les pods ; le kubelet de node-1 ne suit que les pods de node-1. Un : chacun demande la liste, et garde une copie à la version 1041. Deux : chacun garde un flux ouvert. Trois : kubectl crée un pod ; le serveur d'API l'écrit dans etcd, qui passe à la version 1042. Quatre : le serveur d'API envoie le changement à l'ordonnanceur et au contrôleur. Le kubelet ne reçoit rien : ce pod n'a pas encore de nœud. Personne n'a rien redemandé.",
    en: 'The API server, etcd behind it, and three programs that follow objects: the scheduler follows pods; the ReplicaSet controller follows ReplicaSets and pods; the kubelet of node-1 follows the pods of node-1 only. One: each asks for the list, and keeps a copy at version 1041. Two: each keeps a stream open. Three: kubectl creates a pod; the API server writes it to etcd, which moves on to version 1042. Four: the API server sends the change to the scheduler and to the controller. The kubelet receives nothing: this pod has no node yet. Nobody asked again.',
  },
  caption: {
    fr: "Une liste, puis un flux : seuls les changements voyagent. Le kubelet n'apprendra l'existence de ce pod que lorsqu'un nœud, le sien, y sera écrit.",
    en: 'One list, then a stream: only changes travel. The kubelet will learn of this pod once a node, its own, is written in it.',
  },
  steps: 4,
  labels: {
    api: { fr: "serveur\nd'API", en: 'API\nserver' },
    etcd: 'etcd',
    scheduler: { fr: 'ordonnanceur\npods', en: 'scheduler\npods' },
    controller: { fr: 'contrôleur\nReplicaSets, pods', en: 'controller\nReplicaSets, pods' },
    kubelet: { fr: 'kubelet\npods de node-1', en: 'kubelet\npods of node-1' },
    writer: { fr: 'kubectl\ncrée un pod', en: 'kubectl\ncreates a pod' },
    before: '1041',
    after: '1042',
  },
} satisfies FigureWords;
