import type { Words } from '../locales.ts';

/** What one shows with on a slide: pens, magnifier, subtitle, address of the section. */
export const toolsWords = {
  'tools.menu': { fr: 'Outils de présentation', en: 'Presenting tools' },
  'tools.laser': { fr: 'Pointeur', en: 'Pointer' },
  'tools.pen': { fr: 'Crayon', en: 'Pen' },
  'tools.eraser': { fr: 'Gomme', en: 'Eraser' },
  'tools.zoom': { fr: 'Agrandir une figure, du code', en: 'Enlarge a figure or code' },
  'tools.spotlight': { fr: 'Montrer des lignes', en: 'Point out lines' },
  'tools.subtitle': { fr: 'Sous-titre en anglais', en: 'Subtitle in French' },
  'tools.contrast': { fr: 'Contraste renforcé', en: 'High contrast' },
  'tools.address': { fr: 'Adresse et code QR', en: 'Address and QR code' },

  'tools.inkBar': { fr: 'Dessin', en: 'Drawing' },
  'tools.colour1': { fr: 'Couleur 1', en: 'Colour 1' },
  'tools.colour2': { fr: 'Couleur 2', en: 'Colour 2' },
  'tools.thick': { fr: 'Trait épais', en: 'Thick line' },
  'tools.undo': { fr: 'Annuler le dernier geste', en: 'Undo the last stroke' },
  'tools.clearSlide': { fr: 'Effacer la diapo', en: 'Clear the slide' },
  'tools.clearAll': { fr: 'Tout effacer', en: 'Clear all' },
  'tools.done': { fr: 'Fini', en: 'Done' },
  'tools.clearAllAsk': {
    fr: 'Effacer les dessins de toutes les diapos ?',
    en: 'Clear the drawings of all slides?',
  },
  'tools.cancel': { fr: 'Annuler', en: 'Cancel' },
  'tools.notKept': {
    fr: 'Ce dessin ne survivra pas à un rechargement : la place est prise, ou le navigateur ne garde rien.',
    en: 'This drawing will not survive a reload: the space is used up, or the browser keeps nothing.',
  },

  'tools.zoomBar': { fr: 'Agrandissement', en: 'Magnifier' },
  'tools.closer': { fr: 'Plus grand', en: 'Larger' },
  'tools.farther': { fr: 'Plus petit', en: 'Smaller' },
  'tools.leave': { fr: "Quitter l'agrandissement", en: 'Leave the magnifier' },
  'tools.nothingToZoom': {
    fr: 'Rien à agrandir ici : ni figure, ni code, ni image, ni tableau.',
    en: 'Nothing to enlarge here: no figure, code, image or table.',
  },
  'tools.nothingToPoint': {
    fr: 'Rien à montrer ici : ni code, ni tableau, ni liste.',
    en: 'Nothing to point out here: no code, table or list.',
  },
  'tools.line': { fr: 'Ligne {from}', en: 'Line {from}' },
  'tools.lines': { fr: 'Lignes {from} à {to}', en: 'Lines {from} to {to}' },
  'tools.noTwin': {
    fr: "L'autre langue n'a pas pu être chargée : le sous-titre n'a que les titres.",
    en: 'The other language could not be loaded: the subtitle has the titles alone.',
  },

  'tools.addressOf': { fr: 'Cette section sur votre écran', en: 'This section on your screen' },
  'tools.addressLocal': {
    fr: "Cette adresse est celle de cet ordinateur : personne d'autre ne peut l'ouvrir. Servez Quai sur le réseau de la salle, ou ouvrez le site publié.",
    en: 'This address is that of this computer: nobody else can open it. Serve Quai on the network of the room, or open the published site.',
  },
  'tools.addressTooLong': {
    fr: 'Cette adresse est trop longue pour un code QR.',
    en: 'This address is too long for a QR code.',
  },
  'tools.notLoaded': {
    fr: "L'outil n'a pas pu être chargé. Rechargez la page.",
    en: 'The tool could not be loaded. Reload the page.',
  },

  'tools.keys.move': { fr: 'Avancer', en: 'Moving' },
  'tools.keys.show': { fr: 'Montrer', en: 'Showing' },
  'tools.keys.room': { fr: 'La salle', en: 'The room' },
  'tools.keys.desk': { fr: 'Ailleurs', en: 'Elsewhere' },
  'tools.key.overview': { fr: "Vue d'ensemble, quitter un outil", en: 'Overview, leave a tool' },
  'tools.key.choose': {
    fr: "Dans la vue d'ensemble : y aller",
    en: 'In the overview: go there',
  },
  'tools.key.scale': {
    fr: 'Agrandi : plus, moins, tout',
    en: 'Enlarged: more, less, whole',
  },
  'tools.key.pan': { fr: 'Agrandi : se déplacer', en: 'Enlarged: move about' },
  'tools.key.lines': { fr: "Lignes : l'autre", en: 'Lines: the next one' },
  'tools.key.range': { fr: 'Lignes : une de plus', en: 'Lines: one more' },
  'tools.key.shift': { fr: 'Maj', en: 'Shift' },
  'tools.key.backspace': { fr: 'Retour arr.', en: 'Backspace' },
  'tools.key.delete': { fr: 'Suppr', en: 'Delete' },
  'tools.key.enter': { fr: 'Entrée', en: 'Enter' },
} as const satisfies Record<string, Words>;
