import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Un pod reçoit son utilisateur à l'admission",
    en: 'A pod gets its user at admission',
  },
  description: {
    fr: "Le pod front ne demande aucun utilisateur, et son image prévoit root. À l'admission, le serveur d'API cherche parmi les SCC que le compte du pod peut employer : restricted-v2, et ni anyuid ni privileged. Le projet shop apporte sa plage, 1000680000/10000 : le processus aura l'UID 1000680000 et le groupe 0. Sur le nœud, il veut écrire. Un fichier de root, groupe root, en mode rwxr-xr-x, refuse. Le même en mode rwxrwxr-x, après chmod g=u, accepte : le groupe 0 a le droit d'écrire.",
    en: 'The pod front asks for no user, and its image expects root. At admission, the API server looks among the SCCs that the account of the pod may use: restricted-v2, and neither anyuid nor privileged. The project shop brings its range, 1000680000/10000: the process will have UID 1000680000 and group 0. On the node, it wants to write. A file of root, group root, in mode rwxr-xr-x, refuses. The same one in mode rwxrwxr-x, after chmod g=u, accepts: group 0 may write.',
  },
  caption: {
    fr: "L'utilisateur vient du projet, et celui de l'image ne compte plus. Le groupe, lui, est toujours 0 : c'est par lui qu'une image s'ouvre.",
    en: 'The user comes from the project, and that of the image no longer counts. The group is always 0: it is through the group that an image opens up.',
  },
  steps: 4,
  labels: {
    pod: { fr: 'Pod front\nimage : root', en: 'Pod front\nimage: root' },
    admission: 'Admission, SCC',
    restricted: 'restricted-v2',
    any: 'anyuid',
    privileged: 'privileged',
    project: { fr: 'Projet shop\n1000680000/10000', en: 'Project shop\n1000680000/10000' },
    process: { fr: 'UID 1000680000\ngroupe 0', en: 'UID 1000680000\ngroup 0' },
    write: { fr: 'écrire', en: 'write' },
    shut: 'root:root\nrwxr-xr-x',
    open: 'root:root\nrwxrwxr-x',
    change: 'chmod g=u',
  },
} satisfies FigureWords;
