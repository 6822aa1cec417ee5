import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Deux conteneurs sur le pont par défaut',
    en: 'Two containers on the default bridge',
  },
  description: {
    fr: "Un hôte a une interface eth0, 192.0.2.10, et un pont docker0, 172.17.0.1. Deux conteneurs, web à l'adresse 172.17.0.2 et api à l'adresse 172.17.0.3, y sont reliés chacun par une paire veth : un bout dans le conteneur, l'autre sur le pont. De web à api, un paquet descend par une paire, traverse le pont et remonte par l'autre, sans quitter l'hôte. De web vers l'extérieur, 198.51.100.7, il traverse le pont, puis le NAT remplace sa source 172.17.0.2 par 192.0.2.10, et il sort par eth0.",
    en: 'A host has an interface eth0, 192.0.2.10, and a bridge docker0, 172.17.0.1. Two containers, web at 172.17.0.2 and api at 172.17.0.3, are each connected to it by a veth pair: one end in the container, the other on the bridge. From web to api, a packet goes down one pair, across the bridge and up the other, without leaving the host. From web to the outside, 198.51.100.7, it crosses the bridge, then NAT replaces its source 172.17.0.2 with 192.0.2.10, and it leaves through eth0.',
  },
  caption: {
    fr: "Entre eux, les conteneurs passent par le pont. Vers l'extérieur, le NAT met l'adresse de l'hôte à la place de la leur.",
    en: "Between themselves, the containers go through the bridge. On the way out, NAT puts the host's address in place of theirs.",
  },
  steps: 4,
  labels: {
    host: { fr: 'Hôte', en: 'Host' },
    bridge: 'docker0 172.17.0.1',
    card: 'eth0\n192.0.2.10',
    first: 'web\n172.17.0.2',
    second: 'api\n172.17.0.3',
    veth: { fr: 'paire veth', en: 'veth pair' },
    nat: 'NAT',
    outside: { fr: 'Extérieur\n198.51.100.7', en: 'Outside\n198.51.100.7' },
    before: 'source\n172.17.0.2',
    after: 'source\n192.0.2.10',
  },
} satisfies FigureWords;
