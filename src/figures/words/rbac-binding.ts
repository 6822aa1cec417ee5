import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Un rôle, un sujet, et ce qui les relie',
    en: 'A role, a subject, and what ties them',
  },
  description: {
    fr: "Deux namespaces, shop et tools. Un : dans shop, un Role, pod-reader, permet get, list et watch sur les pods ; à lui seul, il ne sert à personne. Deux : un RoleBinding désigne d'un côté ce Role, de l'autre un sujet, le ServiceAccount report. Trois : report demande la liste des pods de shop : oui. Il demande la liste des pods de tools : non, car aucun lien ne le lui accorde là. Aucune règle n'a interdit quoi que ce soit.",
    en: 'Two namespaces, shop and tools. One: in shop, a Role, pod-reader, permits get, list and watch on pods; on its own, it serves nobody. Two: a RoleBinding names that Role on one side, and on the other a subject, the ServiceAccount report. Three: report asks for the list of pods of shop: yes. It asks for the list of pods of tools: no, since no binding grants it there. No rule has forbidden anything.',
  },
  caption: {
    fr: "Le RoleBinding désigne les deux autres. Rien n'interdit : ce qu'aucun lien n'accorde est refusé.",
    en: 'The RoleBinding names the other two. Nothing forbids: what no binding grants is refused.',
  },
  steps: 3,
  labels: {
    shop: 'Namespace shop',
    tools: 'Namespace tools',
    role: 'Role pod-reader\nget, list, watch',
    binding: 'RoleBinding\nreport-reads-pods',
    subject: 'ServiceAccount\nreport',
    pods: 'pods\nfront, api, db',
    others: 'pods\nci, backup',
    yes: { fr: 'list : oui', en: 'list: yes' },
    no: { fr: 'list : non', en: 'list: no' },
  },
} satisfies FigureWords;
