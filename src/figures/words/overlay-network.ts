import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un réseau overlay sur deux hôtes',
    en: 'An overlay network over two hosts',
  },
  description: {
    fr: "Deux hôtes, A et B, sont reliés par un réseau physique ; leurs interfaces eth0 ont les adresses 192.0.2.10 et 192.0.2.11. Au-dessus, un réseau overlay, 10.0.1.0/24, s'étend sur les deux : le conteneur web, sur l'hôte A, y a l'adresse 10.0.1.2, le conteneur api, sur l'hôte B, l'adresse 10.0.1.3. Un paquet de web à api, de 10.0.1.2 à 10.0.1.3, est mis dans une enveloppe VXLAN : un datagramme UDP vers le port 4789, qui va d'un hôte à l'autre par le réseau physique. L'hôte B ouvre l'enveloppe et remet le paquet à api.",
    en: 'Two hosts, A and B, are joined by a physical network; their eth0 interfaces have the addresses 192.0.2.10 and 192.0.2.11. Above it, an overlay network, 10.0.1.0/24, spans both: the container web, on host A, has the address 10.0.1.2 there, the container api, on host B, the address 10.0.1.3. A packet from web to api, from 10.0.1.2 to 10.0.1.3, is put in a VXLAN envelope: a UDP datagram to port 4789, which goes from one host to the other over the physical network. Host B opens the envelope and hands the packet to api.',
  },
  caption: {
    fr: "Pour les conteneurs, il n'y a qu'un réseau. Entre les hôtes, chaque paquet voyage dans une enveloppe VXLAN, de l'adresse d'un hôte à celle de l'autre.",
    en: "To the containers, it is one network. Between the hosts, each packet travels in a VXLAN envelope, from one host's address to the other's.",
  },
  steps: 3,
  labels: {
    firstHost: { fr: 'Hôte A', en: 'Host A' },
    firstCard: 'eth0\n192.0.2.10',
    secondHost: { fr: 'Hôte B', en: 'Host B' },
    secondCard: 'eth0\n192.0.2.11',
    physical: { fr: 'Réseau physique', en: 'Physical network' },
    first: 'web\n10.0.1.2',
    second: 'api\n10.0.1.3',
    overlay: { fr: 'Réseau overlay\n10.0.1.0/24', en: 'Overlay network\n10.0.1.0/24' },
    envelope: 'VXLAN, UDP 4789',
    packet: { fr: 'de 10.0.1.2 à 10.0.1.3', en: '10.0.1.2 to 10.0.1.3' },
  },
} satisfies FigureWords;
