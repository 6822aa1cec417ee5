import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'OpenShift entoure Kubernetes',
    en: 'OpenShift surrounds Kubernetes',
  },
  description: {
    fr: "Quatre étages, de bas en haut. D'abord les nœuds : le système RHEL CoreOS et le runtime CRI-O. Au-dessus, Kubernetes entier : API, etcd, ordonnanceur, kubelet. Au troisième étage, ce que des opérateurs installent et tiennent à jour : le routeur et le registre, le réseau OVN-Kubernetes, la surveillance et la connexion OAuth. En haut, ce que les équipes voient : la console et oc, les projets et les routes, les builds et les image streams.",
    en: 'Four floors, from the bottom up. First the nodes: the RHEL CoreOS system and the CRI-O runtime. Above, the whole of Kubernetes: API, etcd, scheduler, kubelet. On the third floor, what operators install and keep up to date: the router and the registry, the OVN-Kubernetes network, monitoring and OAuth login. At the top, what teams see: the console and oc, projects and routes, builds and image streams.',
  },
  caption: {
    fr: "L'étage Kubernetes est entier : vos manifestes y valent ce qu'ils valent ailleurs. OpenShift choisit ce qui le porte et ajoute ce qui l'entoure.",
    en: 'The Kubernetes floor is whole: your manifests mean there what they mean elsewhere. OpenShift chooses what carries it and adds what surrounds it.',
  },
  steps: 4,
  labels: {
    nodes: { fr: 'Nœuds', en: 'Nodes' },
    system: 'RHEL CoreOS, CRI-O',
    kubernetes: 'Kubernetes',
    parts: {
      fr: 'API, etcd, ordonnanceur, kubelet',
      en: 'API, etcd, scheduler, kubelet',
    },
    operators: { fr: 'Opérateurs', en: 'Operators' },
    ways: { fr: 'routeur, registre', en: 'router, registry' },
    network: 'OVN-Kubernetes',
    watching: { fr: 'surveillance, OAuth', en: 'monitoring, OAuth' },
    teams: { fr: 'Équipes', en: 'Teams' },
    tools: 'console, oc',
    projects: { fr: 'projets, routes', en: 'projects, routes' },
    builds: 'builds, image streams',
  },
} satisfies FigureWords;
