import type { FigureWords } from '../figure.ts';

export const words = {
  title: { fr: 'Un pod par nœud qui convient', en: 'One pod per node that matches' },
  description: {
    fr: "Un : le DaemonSet node-logs maintient un pod sur chacun des deux nœuds, node-1 et node-2. Deux : node-3 arrive et reçoit le sien. Trois : un nœud du plan de contrôle porte un taint ; le modèle de pod n'a pas de toleration, et ce nœud ne reçoit aucun pod. Quatre : le modèle reçoit une toleration pour node-role.kubernetes.io/control-plane ; ce nœud reçoit aussi son pod. Cinq : node-2 s'en va, son pod avec lui, et aucun autre nœud n'en reçoit un à sa place.",
    en: 'One: the DaemonSet node-logs keeps one pod on each of the two nodes, node-1 and node-2. Two: node-3 joins and receives its own. Three: a node of the control plane carries a taint; the pod template has no toleration, and that node receives no pod. Four: the template is given a toleration for node-role.kubernetes.io/control-plane; that node receives its pod too. Five: node-2 leaves and its pod with it, and no other node receives one in its place.',
  },
  caption: {
    fr: "Un DaemonSet suit les nœuds : il n'a pas de nombre à tenir. Le trait tireté est le taint, que seule une toleration laisse passer.",
    en: 'A DaemonSet follows the nodes: it has no number to keep. The dashed line is the taint, which only a toleration lets through.',
  },
  steps: 5,
  labels: {
    owner: 'DaemonSet\nnode-logs',
    toleration: 'toleration\ncontrol-plane',
    first: 'node-1',
    second: 'node-2',
    third: 'node-3',
    plane: { fr: 'plan de contrôle', en: 'control plane' },
    taint: 'taint',
    joins: { fr: 'arrive', en: 'joins' },
    leaves: { fr: "s'en va", en: 'leaves' },
    without: { fr: 'sans toleration : 0', en: 'no toleration: 0' },
    within: { fr: 'avec : 1', en: 'with it: 1' },
  },
} satisfies FigureWords;
