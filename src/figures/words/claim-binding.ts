import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "D'une demande à un disque monté",
    en: 'From a claim to a mounted disk',
  },
  description: {
    fr: 'À gauche, le namespace shop ; à droite, ce qui appartient au cluster entier. Le pod report nomme le PersistentVolumeClaim report-data, de 5Gi. La demande nomme la StorageClass fast, et celle-ci un pilote CSI, qui crée un disque dans le système de stockage. Un PersistentVolume, pvc-…, décrit ce disque ; il est lié à la demande, un pour un. Enfin le nœud du pod monte le disque dans le pod.',
    en: 'On the left, the namespace shop; on the right, what belongs to the whole cluster. The pod report names the PersistentVolumeClaim report-data, of 5Gi. The claim names the StorageClass fast, which names a CSI driver, which creates a disk in the storage system. A PersistentVolume, pvc-…, describes that disk; it is bound to the claim, one to one. Last, the node of the pod mounts the disk in the pod.',
  },
  caption: {
    fr: 'Le pod ne connaît que sa demande ; la classe dit qui fournit. Le PersistentVolume est la fiche du disque, liée à une seule demande.',
    en: 'The pod knows only its claim; the class says who provides. The PersistentVolume is the record of the disk, bound to one claim only.',
  },
  steps: 4,
  labels: {
    namespace: 'namespace shop',
    cluster: 'cluster',
    pod: 'report',
    claim: 'PersistentVolumeClaim\nreport-data\n5Gi',
    storageClass: 'StorageClass\nfast',
    driver: { fr: 'pilote CSI', en: 'CSI driver' },
    disk: { fr: 'disque', en: 'disk' },
    volume: 'PersistentVolume\npvc-…',
    bound: { fr: 'liés', en: 'bound' },
    mounted: { fr: 'monté dans le pod', en: 'mounted in the pod' },
  },
} satisfies FigureWords;
