import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: 'Volume, bind mount, tmpfs : où sont les octets',
    en: 'Volume, bind mount, tmpfs: where the bytes are',
  },
  description: {
    fr: "Un conteneur a trois répertoires qui ne sont pas dans sa couche d'écriture. /data est un volume : ses octets sont sur le disque de l'hôte, dans /var/lib/docker/volumes/data/_data, une zone que Docker administre. /site est un bind mount : ses octets sont sur le même disque, dans /srv/site, un chemin que vous avez choisi. /cache est un tmpfs : ses octets sont dans la mémoire de l'hôte ; quand le conteneur s'arrête, ils sont perdus.",
    en: "A container has three directories that are not in its writable layer. /data is a volume: its bytes are on the host's disk, in /var/lib/docker/volumes/data/_data, an area that Docker manages. /site is a bind mount: its bytes are on the same disk, in /srv/site, a path that you have chosen. /cache is a tmpfs: its bytes are in the host's memory; when the container stops, they are lost.",
  },
  caption: {
    fr: "Trois répertoires du conteneur, trois endroits de l'hôte. En tirets, la zone que Docker administre ; le chemin du bind mount est le vôtre.",
    en: 'Three directories of the container, three places on the host. Dashed: the area that Docker manages; the path of the bind mount is yours.',
  },
  steps: 4,
  labels: {
    container: { fr: 'Conteneur', en: 'Container' },
    volumeTarget: '/data',
    volume: { fr: 'Volume', en: 'Volume' },
    volumeSource: '/var/lib/\ndocker/volumes/\ndata/_data',
    bindTarget: '/site',
    bind: 'Bind mount',
    bindSource: '/srv/site',
    disk: { fr: "Disque de l'hôte", en: 'Host disk' },
    tmpfsTarget: '/cache',
    tmpfs: 'tmpfs',
    memory: { fr: "Mémoire de l'hôte", en: 'Host memory' },
    lost: { fr: "perdu à l'arrêt", en: 'lost when it stops' },
  },
} satisfies FigureWords;
