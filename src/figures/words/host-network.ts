import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Le réseau de l'hôte, partagé par les conteneurs",
    en: 'The network of the host, shared by containers',
  },
  description: {
    fr: "L'hôte a une seule pile réseau, avec l'interface eth0 192.0.2.10. sshd, un processus de l'hôte, y tient le port 22. Le conteneur web, lancé avec --network host, n'a pas de namespace réseau à lui : il ouvre le port 80 sur cette même pile, et un client, 198.51.100.7, l'atteint sans pont ni NAT. Le conteneur web2, lancé de la même façon, veut lui aussi le port 80 : il est déjà pris, le noyau répond EADDRINUSE.",
    en: 'The host has a single network stack, with the interface eth0 192.0.2.10. sshd, a process of the host, holds port 22 there. The container web, started with --network host, has no network namespace of its own: it opens port 80 on that same stack, and a client, 198.51.100.7, reaches it with no bridge and no NAT. The container web2, started in the same way, wants port 80 too: it is already taken, and the kernel answers EADDRINUSE.',
  },
  caption: {
    fr: "Une seule pile réseau, donc une seule liste de ports pour l'hôte et ces conteneurs. EADDRINUSE : l'adresse est déjà utilisée.",
    en: 'One network stack, so one list of ports for the host and these containers. EADDRINUSE: the address is already in use.',
  },
  steps: 3,
  labels: {
    host: { fr: 'Hôte', en: 'Host' },
    process: 'sshd',
    processPort: ':22',
    card: 'eth0 192.0.2.10',
    option: '--network host',
    first: 'web',
    port: ':80',
    client: 'client\n198.51.100.7',
    second: 'web2',
    error: 'EADDRINUSE',
  },
} satisfies FigureWords;
