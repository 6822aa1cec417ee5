import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Qui parle à qui dans un cluster, et comment',
    en: 'Who speaks to whom in a cluster, and how',
  },
  description: {
    fr: "Au centre, le serveur d'API. Un : kubectl l'appelle en HTTPS avec du JSON ; les contrôleurs, l'ordonnanceur et le kubelet de chaque nœud l'appellent en HTTPS avec du protobuf. Deux : derrière lui, le serveur d'API appelle etcd en gRPC. Trois : sur le nœud, le kubelet commande containerd par l'interface CRI, en gRPC ; containerd lance runc, par la spécification OCI, et le plugin réseau, par CNI. Quatre : une seule flèche va dans l'autre sens, du serveur d'API au kubelet, en HTTPS, pour les journaux et exec.",
    en: 'In the middle, the API server. One: kubectl calls it over HTTPS with JSON; the controllers, the scheduler and the kubelet of each node call it over HTTPS with protobuf. Two: behind it, the API server calls etcd over gRPC. Three: on the node, the kubelet commands containerd through the CRI interface, over gRPC; containerd starts runc, by the OCI specification, and the network plugin, by CNI. Four: a single arrow goes the other way, from the API server to the kubelet, over HTTPS, for logs and exec.',
  },
  caption: {
    fr: "Chaque programme porte le protocole qu'il parle, ou par lequel on l'appelle. En couleur, la seule flèche qui va du plan de contrôle vers le nœud.",
    en: 'Each program bears the protocol that it speaks, or by which it is called. In colour, the only arrow that goes from the control plane to the node.',
  },
  steps: 4,
  labels: {
    api: { fr: "serveur d'API", en: 'API server' },
    kubectl: 'kubectl\nHTTPS, JSON',
    clients: {
      fr: 'composants\nHTTPS, protobuf',
      en: 'components\nHTTPS, protobuf',
    },
    kubelet: 'kubelet\nHTTPS, protobuf',
    node: 'node-1',
    etcd: 'etcd',
    grpc: 'gRPC',
    runtime: 'containerd\nCRI, gRPC',
    runc: 'runc\nOCI',
    plugin: { fr: 'réseau\nCNI', en: 'network\nCNI' },
    back: { fr: 'HTTPS\njournaux, exec', en: 'HTTPS\nlogs, exec' },
  },
} satisfies FigureWords;
