import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Trouver un conteneur par son nom',
    en: 'Finding a container by its name',
  },
  description: {
    fr: "Deux réseaux. Sur le pont par défaut, le conteneur web cherche db : la question part vers le serveur DNS qu'emploie l'hôte, qui ne connaît pas ce nom, alors que le conteneur db tourne à côté, à l'adresse 172.17.0.3. Sur back, un réseau créé par l'utilisateur, le conteneur web pose la même question à 127.0.0.11, une adresse de son propre namespace réseau où répond le serveur DNS intégré : la réponse est 172.18.0.3. web se connecte alors à db par le réseau back.",
    en: 'Two networks. On the default bridge, the container web looks for db: the question goes to the DNS server that the host uses, which does not know this name, although the container db is running next to it, at 172.17.0.3. On back, a user-defined network, the container web puts the same question to 127.0.0.11, an address of its own network namespace where the embedded DNS server listens: the answer is 172.18.0.3. web then connects to db over the back network.',
  },
  caption: {
    fr: "Sur un réseau créé par l'utilisateur, le serveur DNS intégré répond dans chaque conteneur, en 127.0.0.11. Sur le pont par défaut, il n'y a que des adresses.",
    en: 'On a user-defined network, the embedded DNS server answers inside each container, at 127.0.0.11. On the default bridge, there are only addresses.',
  },
  steps: 3,
  labels: {
    standard: { fr: 'Le pont par défaut', en: 'The default bridge' },
    asker: { fr: 'web\ndb ?', en: 'web\ndb?' },
    stranger: 'db\n172.17.0.3',
    hostResolver: { fr: "DNS de\nl'hôte", en: "the host's\nDNS server" },
    unknown: { fr: 'nom inconnu', en: 'unknown name' },
    own: { fr: 'Le réseau back', en: 'The back network' },
    question: { fr: 'web\ndb ?', en: 'web\ndb?' },
    resolver: '127.0.0.11',
    answer: '172.18.0.3',
    neighbour: 'db\n172.18.0.3',
  },
} satisfies FigureWords;
