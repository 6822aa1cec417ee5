import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Les programmes d'un cluster autour du serveur d'API",
    en: 'The programs of a cluster around the API server',
  },
  description: {
    fr: "En haut le plan de contrôle, en bas deux nœuds. Un : au centre du plan de contrôle, le serveur d'API. Deux : etcd, auquel le serveur d'API est seul à parler. Trois : l'ordonnanceur, le controller manager et le cloud controller manager, tous trois clients du serveur d'API. Quatre : sur chaque nœud, le kubelet et kube-proxy, clients du serveur d'API eux aussi ; le kubelet commande le runtime, containerd, et des pods tournent à côté. Toutes les flèches partent du client.",
    en: 'The control plane at the top, two nodes at the bottom. One: in the middle of the control plane, the API server. Two: etcd, to which the API server alone talks. Three: the scheduler, the controller manager and the cloud controller manager, all three of them clients of the API server. Four: on each node, the kubelet and kube-proxy, clients of the API server as well; the kubelet commands the runtime, containerd, and pods run beside them. Every arrow starts at the client.',
  },
  caption: {
    fr: "Chaque flèche part de celui qui appelle : tous appellent le serveur d'API, et lui seul appelle etcd. node-2 porte les mêmes programmes que node-1.",
    en: 'Each arrow starts at the caller: all of them call the API server, and it alone calls etcd. node-2 carries the same programs as node-1.',
  },
  steps: 4,
  labels: {
    plane: { fr: 'Plan de contrôle', en: 'Control plane' },
    api: { fr: "serveur d'API", en: 'API server' },
    etcd: 'etcd',
    scheduler: { fr: 'ordonnanceur', en: 'scheduler' },
    controllers: 'controller manager',
    cloud: 'cloud controller manager',
    first: 'node-1',
    second: 'node-2',
    kubelet: 'kubelet',
    proxy: 'kube-proxy',
    runtime: 'containerd',
    pod: 'pod',
  },
} satisfies FigureWords;
