import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: "L'arbre des cgroups d'un hôte", en: 'The cgroup tree of a host' },
  description: {
    fr: "La racine / a deux enfants, user.slice et system.slice. Sous system.slice, chaque conteneur de Docker est un groupe : docker-3f….scope contient le maître de nginx et ses workers, docker-91….scope contient un postgres. Chaque groupe a ses propres limites, dessinées comme des barres à butée : memory.max, cpu.max et pids.max ; les butées et les consommations diffèrent d'un groupe à l'autre.",
    en: 'The root / has two children, user.slice and system.slice. Under system.slice, each Docker container is a group: docker-3f….scope holds the nginx master and its workers, docker-91….scope holds a postgres. Each group has limits of its own, drawn as bars with a stop: memory.max, cpu.max and pids.max; stops and consumption differ from one group to the other.',
  },
  caption: {
    fr: "Un conteneur est un groupe de l'arbre, avec tous ses processus et ses propres limites (cgroup v2, pilote systemd).",
    en: 'A container is one group of the tree, with all its processes and limits of its own (cgroup v2, systemd driver).',
  },
  steps: 4,
  labels: {
    root: '/',
    system: 'system.slice',
    user: 'user.slice',
    firstScope: 'docker-3f….scope',
    master: 'nginx master',
    workers: 'workers',
    secondScope: 'docker-91….scope',
    database: 'postgres',
    memory: 'memory.max',
    cpu: 'cpu.max',
    pids: 'pids.max',
  },
} satisfies FigureWords;
