import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'ClusterIP, NodePort, LoadBalancer : trois entrées',
    en: 'ClusterIP, NodePort, LoadBalancer: three ways in',
  },
  description: {
    fr: "Un cluster a deux nœuds. Sur node-1 tourne le pod api, sur node-2 le pod front ; le Service front, ClusterIP 10.96.20.10:80, mène à front. À l'intérieur, api passe par l'adresse du Service. Avec un NodePort, le port 30080 de chaque nœud mène au même Service, y compris sur node-1, qui n'a pas de pod front. Avec un LoadBalancer, une adresse extérieure, 203.0.113.10:80, distribue sur les deux nœuds. Quand la requête d'un client entre par node-1 et finit sur node-2, la source du paquet devient l'adresse de node-1, 172.18.0.3 : front ne voit plus celle du client.",
    en: "A cluster has two nodes. The pod api runs on node-1, the pod front on node-2; the Service front, ClusterIP 10.96.20.10:80, leads to front. Inside, api uses the address of the Service. With a NodePort, port 30080 of each node leads to the same Service, on node-1 too, which has no front pod. With a LoadBalancer, one outside address, 203.0.113.10:80, spreads requests over the two nodes. When a client's request comes in by node-1 and ends on node-2, the source of the packet becomes the address of node-1, 172.18.0.3: front no longer sees the client's.",
  },
  caption: {
    fr: 'Chaque type contient le précédent. Par défaut, le nœud qui reçoit la requête met son adresse à la place de celle du client.',
    en: "Each type contains the one before. By default, the node that receives the request puts its own address in place of the client's.",
  },
  steps: 4,
  labels: {
    client: 'client',
    balancer: 'LoadBalancer\n203.0.113.10:80',
    firstPort: 'NodePort\nnode1:30080',
    secondPort: 'NodePort\nnode2:30080',
    service: 'ClusterIP\n10.96.20.10:80',
    api: 'api',
    front: 'front',
    firstNode: 'node-1',
    secondNode: 'node-2',
    source: { fr: 'la source devient\n172.18.0.3', en: 'the source becomes\n172.18.0.3' },
  },
} satisfies FigureWords;
