import type { Words } from '../locales.ts';

export const trainerWords = {
  'trainer.nav': { fr: 'Former', en: 'Teach' },
  'trainer.title': { fr: 'Donner ce cours', en: 'Teach this course' },
  'trainer.description': {
    fr: 'Présenter, composer une session, préparer la salle et répéter.',
    en: 'Present, compose a session, prepare the room and rehearse.',
  },
  'trainer.lead': {
    fr: 'Vous donnez ce cours demain : voici les diapositives et le pupitre, le programme à remettre, et de quoi vérifier que tout marchera sans réseau.',
    en: 'You teach this course tomorrow: here are the slides and the presenter window, the programme to hand out, and a check that all of it works without a network.',
  },
  'trainer.contents': { fr: 'Sur cette page', en: 'On this page' },

  'trainer.present': { fr: 'Présenter', en: 'Present' },
  'trainer.present.text': {
    fr: 'Ouvrez les diapositives, puis le pupitre : ils avancent ensemble. Faites glisser les diapositives sur le projecteur et gardez le pupitre devant vous.',
    en: 'Open the slides, then the presenter window: they move together. Drag the slides onto the projector and keep the presenter window before you.',
  },
  'trainer.chapters': { fr: 'Chapitres', en: 'Chapters' },
  'trainer.chapter': { fr: 'Chapitre', en: 'Chapter' },
  'trainer.slides': { fr: 'Diapositives', en: 'Slides' },
  'trainer.duration': { fr: 'Durée', en: 'Time' },
  'trainer.open': { fr: 'Ouvrir', en: 'Open' },
  'trainer.openSlides': { fr: 'Diapositives', en: 'Slides' },
  'trainer.openPresenter': { fr: 'Pupitre', en: 'Presenter window' },
  'trainer.openPage': { fr: 'Texte', en: 'Text' },
  'trainer.of': { fr: '{view}, {title}', en: '{view}, {title}' },
  'trainer.whole': { fr: 'Ensemble', en: 'Together' },
  'trainer.tracks': { fr: 'Parcours et programmes', en: 'Tracks and programmes' },
  'trainer.tracks.text': {
    fr: 'Chaque parcours a son programme, à imprimer ou à envoyer avant la session.',
    en: 'Each track has its programme, to print or to send before the session.',
  },
  'trainer.track.facts': {
    fr: '{count} chapitres, {time}',
    en: '{count} chapters, {time}',
  },
  'trainer.track.one': { fr: '1 chapitre, {time}', en: '1 chapter, {time}' },

  'trainer.compose': { fr: 'Composer une session', en: 'Compose a session' },
  'trainer.compose.text': {
    fr: "Des chapitres ou des sections, dans l'ordre de votre choix, en un seul diaporama avec son propre pupitre. La session tient dans une adresse : enregistrez-la ou envoyez-la.",
    en: 'Chapters or sections, in the order of your choice, as one slide show with a presenter window of its own. The session is an address: bookmark it or send it.',
  },
  'trainer.compose.link': { fr: 'Composer une session', en: 'Compose a session' },

  'trainer.prepare': { fr: 'Préparer la salle', en: 'Prepare for the room' },
  'trainer.prepare.text': {
    fr: 'Sur la machine et dans le navigateur qui serviront à présenter : vérifie que chaque page, diapositive, police et exemple du cours est gardé ici, dans les deux langues, octet par octet, et va chercher ce qui manque.',
    en: 'On the machine and in the browser that you will present with: checks that every page, slide, font and example of the course is stored here, in both languages, byte for byte, and fetches what is missing.',
  },
  'trainer.prepare.scripts': {
    fr: "La vérification a besoin de JavaScript. Sans lui, le cours se lit tant que le réseau répond ; l'impression des diapositives ne dépend de rien.",
    en: 'The check needs JavaScript. Without it the course can be read while the network answers; printed slides depend on nothing.',
  },
  'trainer.prepare.start': { fr: 'Vérifier et compléter', en: 'Check and complete' },
  'trainer.prepare.cancel': { fr: 'Interrompre', en: 'Stop' },
  'trainer.prepare.bar': { fr: 'Fichiers vérifiés', en: 'Files checked' },
  'trainer.prepare.missing': { fr: 'Il manque', en: 'Missing' },
  'trainer.prepare.never': {
    fr: 'Pas encore vérifié dans ce navigateur.',
    en: 'Not checked in this browser yet.',
  },
  'trainer.prepare.stale': {
    fr: 'Le cours a changé depuis la dernière vérification : vérifiez de nouveau.',
    en: 'The course has changed since the last check: check again.',
  },
  'trainer.prepare.gone': {
    fr: 'Prêt le {day} à {time}, mais {gone} fichiers ont disparu depuis : vérifiez de nouveau.',
    en: 'Ready on {day} at {time}, but {gone} files are gone since: check again.',
  },
  'trainer.prepare.begun': { fr: 'Vérification en cours.', en: 'Checking.' },
  'trainer.prepare.storing': {
    fr: 'Première copie en cours : {files} fichiers gardés.',
    en: 'Making the first copy: {files} files stored.',
  },
  'trainer.prepare.progress': {
    fr: '{files} fichiers sur {total}, {size} Mo',
    en: '{files} of {total} files, {size} MB',
  },
  'trainer.prepare.ready': {
    fr: 'Prêt pour la salle : {files} fichiers, {size} Mo, vérifiés le {day} à {time}.',
    en: 'Ready for the room: {files} files, {size} MB, checked on {day} at {time}.',
  },
  'trainer.prepare.persistent': {
    fr: 'Le navigateur a promis de garder cette copie.',
    en: 'The browser has promised to keep this copy.',
  },
  'trainer.prepare.evictable': {
    fr: 'Le navigateur ne promet pas de garder cette copie si le disque se remplit : vérifiez de nouveau avant de partir.',
    en: 'The browser does not promise to keep this copy when the disk fills up: check again before you leave.',
  },
  'trainer.prepare.newer': {
    fr: 'Une édition plus récente du cours attend : rechargez quand cette page le propose, puis vérifiez de nouveau. En attendant, la copie vérifiée ici reste entière.',
    en: 'A newer edition of the course is waiting: reload when this page offers it, then check again. Until then the copy checked here stays whole.',
  },
  'trainer.prepare.older': {
    fr: 'Une édition plus ancienne du cours est encore ouverte dans ce navigateur : fermez tous les onglets de Quai, rouvrez cette page et recommencez.',
    en: 'An older edition of the course is still open in this browser: close every tab of Quai, open this page again and start over.',
  },
  'trainer.prepare.cancelled': {
    fr: 'Interrompu. Ce qui est déjà gardé le reste ; la prochaine vérification reprend de là.',
    en: 'Stopped. What is stored stays stored; the next check goes on from there.',
  },
  'trainer.prepare.network': {
    fr: 'Le réseau ne répond pas et la copie est incomplète ({missing} fichiers manquent sur {total}). Ce qui est gardé le reste : reconnectez-vous et recommencez, la vérification reprendra là.',
    en: 'The network does not answer and the copy is incomplete ({missing} of {total} files are missing). What is stored stays: connect again and start over, the check goes on from there.',
  },
  'trainer.prepare.quota': {
    fr: 'Le navigateur refuse de garder plus ({missing} fichiers manquent sur {total}). Libérez de la place sur le disque, ou quittez la fenêtre privée, et recommencez. Le reste du cours est gardé.',
    en: 'The browser refuses to store more ({missing} of {total} files are missing). Free some disk space, or leave the private window, and start over. The rest of the course is stored.',
  },
  'trainer.prepare.other': {
    fr: "{missing} fichiers sur {total} ne sont pas arrivés tels qu'ils ont été construits : le serveur est peut-être en train de changer d'édition. Recommencez dans quelques minutes.",
    en: '{missing} of {total} files did not arrive as they were built: the server may be changing editions. Start over in a few minutes.',
  },
  'trainer.prepare.refused': {
    fr: "Le navigateur n'a pas gardé le cours ({used} Mo utilisés sur {quota}) : fenêtre privée, disque plein, ou réseau interrompu. Tout marche tant que le réseau répond. Ouvrez une fenêtre ordinaire, libérez de la place, et recommencez.",
    en: 'The browser has not stored the course ({used} of {quota} MB used): a private window, a full disk, or a network that broke off. Everything works while the network answers. Open an ordinary window, free some space, and start over.',
  },
  'trainer.prepare.noWorker': {
    fr: 'Ce navigateur ne sait pas garder un site pour le lire sans réseau (fenêtre privée, ou navigateur ancien). Tout marche tant que le réseau répond ; imprimez les diapositives par sécurité, ou ouvrez le cours dans une fenêtre ordinaire.',
    en: 'This browser cannot store a site for use without a network (a private window, or an old browser). Everything works while the network answers; print the slides to be safe, or open the course in an ordinary window.',
  },
  'trainer.prepare.plain': {
    fr: "Rien ne peut être gardé sur une adresse en http : les navigateurs l'exigent en https, ou sur localhost. Tout marche tant que le serveur répond, diapositives et pupitre compris ; pour vous passer du réseau, servez le cours depuis cette machine et ouvrez-le sur localhost.",
    en: 'Nothing can be stored for an address in http: browsers ask for https, or localhost. Everything works while the server answers, slides and presenter window included; to do without the network, serve the course from this machine and open it on localhost.',
  },

  'trainer.rehearse': { fr: 'Répéter', en: 'Rehearse' },
  'trainer.rehearse.text': {
    fr: 'Ce que chaque chapitre demande : les mots à dire, à {rate} par minute, les questions ({question} min), les exercices et les démonstrations ({demo} min). Les minutes prévues sont celles du pupitre.',
    en: 'What each chapter takes: the words to say, at {rate} a minute, the questions ({question} min), the exercises and the demonstrations ({demo} min). The planned minutes are those of the presenter window.',
  },
  'trainer.rehearse.section': { fr: 'Section', en: 'Section' },
  'trainer.rehearse.planned': { fr: 'Prévu', en: 'Planned' },
  'trainer.rehearse.needed': { fr: 'Estimé', en: 'Estimated' },
  'trainer.rehearse.words': { fr: 'Mots', en: 'Words' },
  'trainer.rehearse.questions': { fr: 'Questions', en: 'Questions' },
  'trainer.rehearse.exercises': { fr: 'Exercices', en: 'Exercises' },
  'trainer.rehearse.demonstrations': { fr: 'Démonstrations', en: 'Demonstrations' },
  'trainer.rehearse.sum': {
    fr: '{slides} diapositives, {planned} min prévues, {needed} estimées',
    en: '{slides} slides, {planned} min planned, {needed} estimated',
  },
  'trainer.rehearse.table': { fr: 'Répétition : {title}', en: 'Rehearsal: {title}' },
  'trainer.rehearse.farNote': {
    fr: 'Un écart de plus de {limit} % entre prévu et estimé est marqué.',
    en: 'A difference of more than {limit} % between planned and estimated is marked.',
  },
  'trainer.rehearse.fullest': {
    fr: 'La diapositive la plus longue à dire : [{title}](slide), {n} mots.',
    en: 'The longest slide to say: [{title}](slide), {n} words.',
  },
  'trainer.rehearse.tooMuch': {
    fr: 'Diapositives chargées (plus de {said} mots à dire, ou de {notes} mots de notes)',
    en: 'Slides with too much (more than {said} words to say, or {notes} words of notes)',
  },
  'trainer.rehearse.noneTooMuch': {
    fr: 'Aucune diapositive ne demande plus de {said} mots à dire, ni plus de {notes} mots de notes : le pupitre les montre sans défiler.',
    en: 'No slide has more than {said} words to say or {notes} words of notes: the presenter window shows them without scrolling.',
  },
  'trainer.rehearse.slide': {
    fr: '[{title}](slide) : {said} mots à dire, {notes} de notes',
    en: '[{title}](slide): {said} words to say, {notes} of notes',
  },

  'trainer.papers': { fr: 'Papiers', en: 'Papers' },
  'trainer.papers.none': {
    fr: "Les diapositives s'impriment depuis le diaporama, le programme depuis sa page.",
    en: 'Slides are printed from the slide show, the programme from its page.',
  },
  'trainer.kept': { fr: 'Ce que vous gardez ici', en: 'What you keep here' },
  'trainer.kept.none': {
    fr: 'Rien de ce que vous gardez ne quitte ce navigateur.',
    en: 'Nothing that you keep leaves this browser.',
  },
  'trainer.votes': { fr: 'Votes de la salle', en: 'Votes of the room' },
  'trainer.votes.none': {
    fr: "Les votes d'une session restent dans ce navigateur.",
    en: 'The votes of a session stay in this browser.',
  },

  'trainer.room': { fr: 'Dans la salle', en: 'In the room' },
  'trainer.room.offline': {
    fr: '**La veille** : vérifiez que tout est gardé ([plus haut](prepare)), puis coupez le Wi-Fi et ouvrez les diapositives.',
    en: '**The day before**: check that all is stored ([above](prepare)), then turn the Wi-Fi off and open the slides.',
  },
  'trainer.room.screens': {
    fr: '**Projecteur** : étendez le bureau au lieu de le dupliquer. Les diapositives vont sur le projecteur en plein écran (`F`), le pupitre reste devant vous.',
    en: '**Projector**: extend the desktop instead of mirroring it. The slides go on the projector in full screen (`F`), the presenter window stays before you.',
  },
  'trainer.room.popups': {
    fr: "**Fenêtres** : `S` ouvre le pupitre. Si le navigateur bloque, ouvrez-le d'ici : les deux fenêtres se trouvent, dans le même navigateur et sur la même adresse.",
    en: '**Windows**: `S` opens the presenter window. If the browser blocks it, open it from here: the two windows find each other, in the same browser at the same address.',
  },
  'trainer.room.keys': {
    fr: "**Touches et télécommande** : `→` et Page suivante avancent, `B` noircit l'écran, `O` montre tout le chapitre, `?` dit le reste. Une télécommande à deux boutons suffit.",
    en: '**Keys and clicker**: `→` and Page Down move on, `B` blacks the screen, `O` shows the whole chapter, `?` tells the rest. A clicker with two buttons is enough.',
  },
  'trainer.room.light': {
    fr: '**Salle claire, dernier rang** : `T` passe sur fond clair, `A` agrandit le texte ; rien ne déborde.',
    en: '**Bright room, last row**: `T` turns the background light, `A` enlarges the text; nothing overflows.',
  },
  'trainer.room.languages': {
    fr: "**Deux langues** : `L` passe à la même diapositive dans l'autre langue. Le pupitre peut rester en français pendant que l'écran est en anglais.",
    en: '**Two languages**: `L` goes to the same slide in the other language. The presenter window may stay in English while the screen is in French.',
  },
  'trainer.room.wifi': {
    fr: "**Le Wi-Fi tombe** : continuez, rien n'est chargé en cours de route. Pour un participant qui n'a pas encore ouvert le cours, il faut le réseau une fois.",
    en: '**The Wi-Fi goes**: carry on, nothing is loaded on the way. A trainee who has not opened the course yet needs the network once.',
  },
} as const satisfies Record<string, Words>;
