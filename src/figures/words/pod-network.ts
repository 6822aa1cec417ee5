import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Une adresse par pod, et les trois chemins',
    en: 'One address for each pod, and the three ways',
  },
  description: {
    fr: "Deux nœuds ont chacun une plage d'adresses : node-1 10.244.1.0/24, node-2 10.244.2.0/24. Chaque pod a son adresse, prise dans la plage de son nœud, et écoute sur le même port 80 : front 10.244.1.5 et api 10.244.1.9 sur node-1, api 10.244.2.8 et front 10.244.2.7 sur node-2. Sur un même nœud, front 10.244.1.5 parle directement à api 10.244.1.9. D'un nœud à l'autre, un paquet de 10.244.1.5 à 10.244.2.8 arrive avec ces deux mêmes adresses. Vers Internet, le paquet de front 10.244.2.7 sort avec l'adresse de son nœud, 172.18.0.4.",
    en: 'Two nodes have a range of addresses each: node-1 10.244.1.0/24, node-2 10.244.2.0/24. Each pod has its own address, taken from the range of its node, and listens on the same port 80: front 10.244.1.5 and api 10.244.1.9 on node-1, api 10.244.2.8 and front 10.244.2.7 on node-2. On one node, front 10.244.1.5 speaks directly to api 10.244.1.9. From one node to the other, a packet from 10.244.1.5 to 10.244.2.8 arrives with those same two addresses. To the Internet, the packet of front 10.244.2.7 leaves with the address of its node, 172.18.0.4.',
  },
  caption: {
    fr: "Entre pods, les adresses du paquet ne changent pas en route, même d'un nœud à l'autre. Vers l'extérieur, celle du nœud remplace en général celle du pod.",
    en: "Between pods, the packet's addresses don't change on the way, even from one node to the other. To the outside, the node's usually replaces the pod's.",
  },
  steps: 4,
  labels: {
    firstFront: 'front\n10.244.1.5:80',
    firstApi: 'api\n10.244.1.9:80',
    secondApi: 'api\n10.244.2.8:80',
    secondFront: 'front\n10.244.2.7:80',
    firstNode: 'node-1\n10.244.1.0/24',
    secondNode: 'node-2\n10.244.2.0/24',
    packet: { fr: 'de 10.244.1.5\nà 10.244.2.8', en: 'from 10.244.1.5\nto 10.244.2.8' },
    internet: 'Internet',
    source: { fr: 'source :\n172.18.0.4', en: 'source:\n172.18.0.4' },
  },
} satisfies FigureWords;
