import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "Une trame d'un hôte à l'autre", en: 'A frame from host to host' },
  description: {
    fr: "Deux hôtes, d'adresses 192.0.2.1 et 192.0.2.2, sont reliés par un réseau réel. Sur le premier, le conteneur web, 10.42.0.1 ; sur le second, le conteneur api, 10.42.0.2. Chaque hôte a un VTEP, pour le VNI 42. La trame de web entre dans le VTEP du premier hôte, traverse le réseau réel dans un datagramme UDP au port 4789, entre dans le VTEP du second et en sort vers api. Dans le datagramme, de l'extérieur vers l'intérieur : 20 octets d'en-tête IP, 8 d'UDP, 8 de VXLAN, puis la trame du conteneur, soit 14 octets d'en-tête Ethernet et son paquet, de 1 450 octets au plus. En tout 1 500, la MTU du réseau réel. Un routeur ne voit que l'en-tête extérieur, d'hôte à hôte.",
    en: "Two hosts, with the addresses 192.0.2.1 and 192.0.2.2, are joined by a real network. On the first, the container web, 10.42.0.1; on the second, the container api, 10.42.0.2. Each host has a VTEP, for VNI 42. The frame from web enters the first host's VTEP, crosses the real network in a UDP datagram to port 4789, enters the second host's VTEP and leaves it towards api. In the datagram, from outside to inside: 20 bytes of IP header, 8 of UDP, 8 of VXLAN, then the container's frame, which is 14 bytes of Ethernet header and its packet of 1,450 bytes at most. In all 1,500, the MTU of the real network. A router sees the outer header only, from host to host.",
  },
  caption: {
    fr: "En couleur pleine, ce qu'a envoyé le conteneur. Les hôtes ajoutent 50 octets, en-tête Ethernet intérieur compris : d'une MTU de 1 500, il reste 1 450 au paquet.",
    en: 'In full colour, what the container sent. The hosts add 50 bytes, counting the inner Ethernet header: of an MTU of 1,500, the packet keeps 1,450.',
  },
  steps: 4,
  labels: {
    first: { fr: 'Hôte 1\n192.0.2.1', en: 'Host 1\n192.0.2.1' },
    second: { fr: 'Hôte 2\n192.0.2.2', en: 'Host 2\n192.0.2.2' },
    web: 'web\n10.42.0.1',
    api: 'api\n10.42.0.2',
    from: 'VTEP\nVNI 42',
    to: 'VTEP\nVNI 42',
    network: { fr: 'Réseau réel\nUDP 4789', en: 'Real network\nUDP 4789' },
    ip: 'IP 20',
    udp: 'UDP 8',
    vxlan: 'VXLAN 8',
    ethernet: 'Ethernet 14',
    packet: { fr: 'paquet 1 450', en: 'packet 1,450' },
  },
} satisfies FigureWords;
