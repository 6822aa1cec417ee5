import type { FigureWords } from '../figure.ts';

export const words = {
  title: {
    fr: "Les contrôles qu'une requête traverse dans le serveur d'API",
    en: 'The checks that a request passes in the API server',
  },
  description: {
    fr: "Une requête traverse des contrôles, dans cet ordre. Un : l'authentification demande qui appelle ; sinon, réponse 401. Deux : l'autorisation demande si l'appelant a ce droit ; sinon, réponse 403. Une lecture s'arrête là et reçoit sa réponse. Trois : une écriture continue. Une première admission complète l'objet ; le schéma est vérifié, réponse 422 s'il est faux ; une seconde admission peut refuser, réponse 403 le plus souvent. Quatre : l'objet est écrit dans etcd.",
    en: 'A request passes gates, in this order. One: authentication asks who calls; if nobody known does, the answer is 401. Two: authorization asks whether the caller has that right; if not, the answer is 403. A read stops there and gets its answer. Three: a write goes on. A first admission completes the object; the schema is checked, with a 422 if it is wrong; a second admission may refuse, with a 403 most of the time. Four: the object is written to etcd.',
  },
  caption: {
    fr: "Sous chaque contrôle, la réponse à ceux qu'il renvoie. Une lecture ne traverse que les deux premiers.",
    en: 'Under each gate, the answer to those that it turns back. A read passes the first two only.',
  },
  steps: 4,
  labels: {
    request: { fr: 'Requête', en: 'Request' },
    who: { fr: 'Authentification\nqui ?', en: 'Authentication\nwho?' },
    may: { fr: 'Autorisation\na-t-il le droit ?', en: 'Authorization\nallowed to?' },
    read: { fr: 'lecture :\nréponse', en: 'a read:\nanswered' },
    change: { fr: 'Admission\ncomplète', en: 'Admission\ncompletes' },
    schema: { fr: 'Schéma\nvalide ?', en: 'Schema\nvalid?' },
    policy: { fr: 'Admission\naccepte ?', en: 'Admission\naccepts?' },
    etcd: 'etcd',
  },
} satisfies FigureWords;
