import type { Words } from '../locales.ts';

export const transferWords = {
  'transfer.title': { fr: 'Exporter, importer, effacer', en: 'Export, import, erase' },
  'transfer.intro': {
    fr: "Vos progrès sont dans ce navigateur, sur cet appareil, et nulle part ailleurs. Un fichier les met à l'abri, ou les porte sur un autre appareil.",
    en: 'Your progress is in this browser, on this device, and nowhere else. A file keeps it safe, or takes it to another device.',
  },
  'transfer.scripts': {
    fr: "L'export et l'import demandent JavaScript, que ce navigateur n'exécute pas.",
    en: 'Export and import need JavaScript, which this browser does not run.',
  },

  'transfer.export': { fr: 'Exporter', en: 'Export' },
  'transfer.exportWhat': {
    fr: "Le fichier contient tout : réponses, sections lues, révisions, tests, signets, notes et brouillons. Il n'est envoyé à personne.",
    en: 'The file holds everything: answers, sections read, reviews, tests, bookmarks, notes and drafts. It is sent to nobody.',
  },
  'transfer.exportButton': { fr: 'Exporter mes progrès', en: 'Export my progress' },
  'transfer.exported': {
    fr: "Fichier préparé : {name}. Votre navigateur l'enregistre avec vos téléchargements.",
    en: 'File ready: {name}. Your browser saves it with your downloads.',
  },
  'transfer.exportedParts': {
    fr: "Vos progrès tiennent dans {count} fichiers. Enregistrez-les tous : chacun se lit seul, et ils s'importent ensemble.",
    en: 'Your progress fills {count} files. Save all of them: each can be read by itself, and they can be imported together.',
  },
  'transfer.notExported': {
    fr: "Le fichier n'a pas pu être préparé. Rien n'a changé.",
    en: 'The file could not be prepared. Nothing has changed.',
  },

  'transfer.import': { fr: 'Importer', en: 'Import' },
  'transfer.importWhat': {
    fr: "Un import ajoute ce qui manque ici et ne remplace rien. Vous voyez d'abord ce qu'il apporte, et vous pouvez l'annuler ensuite.",
    en: 'An import adds what is missing here and replaces nothing. You first see what it brings, and you can undo it afterwards.',
  },
  'transfer.file': {
    fr: 'Choisir un fichier quai-progress, ou le déposer ici',
    en: 'Choose a quai-progress file, or drop it here',
  },
  'transfer.readingFile': { fr: 'Lecture du fichier…', en: 'Reading the file…' },
  'transfer.plan': { fr: 'Ce que le fichier apporte', en: 'What the file brings' },
  'transfer.span': {
    fr: 'Les nouveaux événements vont du {from} au {to}.',
    en: 'The new events run from {from} to {to}.',
  },
  'transfer.nothing': {
    fr: "Ce fichier n'apporte rien de nouveau : tout est déjà dans ce navigateur.",
    en: 'This file brings nothing new: everything is already in this browser.',
  },
  'transfer.nothingSound': {
    fr: 'Ce fichier ne contient rien qui puisse être importé.',
    en: 'This file holds nothing that can be imported.',
  },
  'transfer.kind': { fr: 'Contenu', en: 'Content' },
  'transfer.number': { fr: 'Nombre', en: 'Number' },
  'transfer.answer': { fr: 'Réponses', en: 'Answers' },
  'transfer.read': { fr: 'Sections lues', en: 'Sections read' },
  'transfer.review': { fr: 'Révisions notées', en: 'Rated reviews' },
  'transfer.tests': { fr: 'Tests commencés', en: 'Tests begun' },
  'transfer.ended': { fr: 'Tests rendus', en: 'Tests handed in' },
  'transfer.hint': { fr: 'Indices ouverts', en: 'Hints opened' },
  'transfer.exercises': { fr: 'Exercices cochés', en: 'Exercises ticked' },
  'transfer.bookmarks': { fr: 'Signets', en: 'Bookmarks' },
  'transfer.corrections': {
    fr: 'Annulations, effacements, imports',
    en: 'Undone, erased, imported',
  },
  'transfer.drafts': {
    fr: "Réponses commencées, plus récentes que celles d'ici",
    en: 'Answers begun, newer than those here',
  },
  'transfer.notes': {
    fr: 'Notes ajoutées ou complétées',
    en: 'Notes added or completed',
  },
  'transfer.unknown': {
    fr: "Éléments d'une version plus récente du cours, gardés tels quels",
    en: 'Items of a later version of the course, kept as they are',
  },
  'transfer.back': {
    fr: "Événements d'un import annulé, qui comptent de nouveau",
    en: 'Events of an undone import, which count again',
  },
  'transfer.here': { fr: 'Déjà ici', en: 'Already here' },
  'transfer.broken': { fr: 'Abîmés, laissés de côté', en: 'Damaged, left out' },
  'transfer.future': {
    fr: "Datés dans l'avenir par une horloge mal réglée, importés",
    en: 'Dated in the future by a wrong clock, imported',
  },
  'transfer.confirm': { fr: 'Importer', en: 'Import' },
  'transfer.cancel': { fr: 'Ne rien importer', en: 'Import nothing' },
  'transfer.cancelled': { fr: "Rien n'a été importé.", en: 'Nothing was imported.' },
  'transfer.importing': { fr: 'Import en cours…', en: 'Importing…' },
  'transfer.imported': {
    fr: 'Import fait. Événements ajoutés : {count}, notes : {notes}, réponses commencées : {drafts}.',
    en: 'Import done. Events added: {count}, notes: {notes}, answers begun: {drafts}.',
  },
  'transfer.importedHeld': {
    fr: 'Import fait dans cette page seulement, car ce navigateur ne conserve rien. Événements ajoutés : {count}, notes : {notes}, réponses commencées : {drafts}. Exportez avant de quitter la page.',
    en: 'Import done in this page only because this browser keeps nothing. Events added: {count}, notes: {notes}, answers begun: {drafts}. Export before you leave the page.',
  },

  'transfer.refused': { fr: '{name} : {reason}', en: '{name}: {reason}' },
  'transfer.large': {
    fr: "ce fichier dépasse 48 Mo, plus qu'un export de ce cours. Rien n'a changé.",
    en: 'this file is larger than 48 MB, more than an export of this course. Nothing has changed.',
  },
  'transfer.empty': {
    fr: "ce fichier est vide. Rien n'a changé.",
    en: 'this file is empty. Nothing has changed.',
  },
  'transfer.encoding': {
    fr: "ce fichier n'est pas un texte en UTF-8. Reprenez l'export d'origine, sans l'enregistrer depuis un autre programme. Rien n'a changé.",
    en: 'this file is not text in UTF-8. Take the original export, not one saved by another program. Nothing has changed.',
  },
  'transfer.truncated': {
    fr: "la fin de ce fichier manque : le téléchargement ou la copie s'est interrompu. Rien n'a changé.",
    en: 'the end of this file is missing: a download or a copy was interrupted. Nothing has changed.',
  },
  'transfer.syntax': {
    fr: "ce fichier n'est pas du JSON, ou il a été abîmé. Rien n'a changé.",
    en: 'this file is not JSON, or it was damaged. Nothing has changed.',
  },
  'transfer.foreign': {
    fr: "ce fichier n'est pas un export des progrès de ce cours. Rien n'a changé.",
    en: 'this file is not an export of progress from this course. Nothing has changed.',
  },
  'transfer.shape': {
    fr: "ce fichier se dit export de ce cours, mais son contenu n'en a pas la forme. Rien n'a changé.",
    en: 'this file says that it is an export of this course, but its content is not. Nothing has changed.',
  },
  'transfer.newer': {
    fr: "ce fichier vient d'une version plus récente du cours. Mettez d'abord le cours à jour. Rien n'a changé.",
    en: 'this file comes from a later version of the course. Update the course first. Nothing has changed.',
  },
  'transfer.unreadable': {
    fr: "votre navigateur n'a pas pu lire ce fichier. Rien n'a changé.",
    en: 'your browser could not read this file. Nothing has changed.',
  },

  'transfer.faultNewer': {
    fr: 'Une version plus récente du cours a écrit dans ce navigateur. Vous pouvez exporter ; importer et effacer demandent cette version : rechargez la page.',
    en: 'A later version of the course wrote in this browser. You can export; importing and erasing need that version: reload the page.',
  },
  'transfer.faultMemory': {
    fr: "Ce navigateur ne conserve rien de cette page. Exportez avant de la quitter : le fichier contient ce que vous avez fait depuis qu'elle est ouverte.",
    en: 'This browser keeps nothing of this page. Export before you leave it: the file holds what you have done since it was opened.',
  },
  'transfer.faultFull': {
    fr: "L'espace que ce navigateur accorde au cours est plein. Exportez, puis libérez de la place sur l'appareil, ou effacez tout et importez le fichier.",
    en: 'The space that this browser grants the course is full. Export, then free some space on the device, or erase everything and import the file.',
  },
  'transfer.failedFull': {
    fr: "Rien n'a changé : l'espace accordé à ce site est plein.",
    en: 'Nothing has changed: the space granted to this site is full.',
  },
  'transfer.failedNewer': {
    fr: "Rien n'a changé : une version plus récente du cours a écrit ici. Rechargez la page.",
    en: 'Nothing has changed: a later version of the course wrote here. Reload the page.',
  },
  'transfer.failed': {
    fr: "Rien n'a changé : le stockage du navigateur n'a pas répondu. Rechargez la page, puis réessayez.",
    en: "Nothing has changed: the browser's storage did not answer. Reload the page, then try again.",
  },
  'transfer.noCode': {
    fr: "Une partie de cette page n'a pas pu être chargée. Rechargez-la.",
    en: 'A part of this page could not be loaded. Reload it.',
  },

  'transfer.imports': { fr: 'Imports faits', en: 'Imports done' },
  'transfer.importOf': {
    fr: '{date}, événements ajoutés : {count}',
    en: '{date}, events added: {count}',
  },
  'transfer.importUndone': {
    fr: '{date}, événements ajoutés : {count} (import annulé)',
    en: '{date}, events added: {count} (import undone)',
  },
  'transfer.undo': { fr: 'Annuler', en: 'Undo' },
  'transfer.redo': { fr: 'Rétablir', en: 'Redo' },
  'transfer.ofImport': { fr: "l'import du {date}", en: 'the import of {date}' },
  'transfer.undone': {
    fr: 'Import annulé : ce que lui seul avait apporté ne compte plus. Les notes et les réponses commencées restent.',
    en: 'Import undone: what it alone had brought no longer counts. Notes and answers begun stay.',
  },
  'transfer.redone': {
    fr: "Import rétabli : ce qu'il avait apporté compte de nouveau.",
    en: 'Import redone: what it had brought counts again.',
  },

  'transfer.backups': { fr: 'Copies de sécurité', en: 'Backups' },
  'transfer.backupsWhat': {
    fr: "Chaque import est précédé d'une copie de tout ce qui était ici. Les trois dernières sont gardées.",
    en: 'Before each import, everything that was here is copied. The last three copies are kept.',
  },
  'transfer.backupOf': { fr: "Avant l'import du {date}", en: 'Before the import of {date}' },
  'transfer.download': { fr: 'Télécharger', en: 'Download' },
  'transfer.part': { fr: 'Fichier {part} sur {count}', en: 'File {part} of {count}' },

  'transfer.erase': { fr: 'Effacer', en: 'Erase' },
  'transfer.eraseWhat': {
    fr: 'Pour laisser un appareil partagé, ou repartir de rien.',
    en: 'For leaving a shared device, or starting from nothing.',
  },
  'transfer.eraseButton': { fr: 'Effacer tous mes progrès…', en: 'Erase all my progress…' },
  'transfer.eraseTitle': { fr: 'Effacer tous vos progrès ?', en: 'Erase all your progress?' },
  'transfer.eraseGoes': {
    fr: 'Disparaissent de ce navigateur, sans retour possible : réponses, sections lues, révisions, tests, exercices cochés, signets, notes, brouillons et copies de sécurité. Les fichiers que vous avez exportés restent.',
    en: 'This goes from this browser and cannot be brought back: answers, sections read, reviews, tests, exercises ticked, bookmarks, notes, drafts and backups. Files that you exported stay.',
  },
  'transfer.eraseCount': {
    fr: 'Événements enregistrés ici : {count}.',
    en: 'Events recorded here: {count}.',
  },
  'transfer.eraseFirst': { fr: "Exporter d'abord", en: 'Export first' },
  'transfer.erasePreferences': {
    fr: 'Effacer aussi mes réglages : couleurs, taille du texte, parcours suivi',
    en: 'Also erase my settings: colours, text size, track followed',
  },
  'transfer.eraseUnderstood': {
    fr: "J'ai compris que rien ne pourra être retrouvé",
    en: 'I understand that nothing can be recovered',
  },
  'transfer.eraseConfirm': { fr: 'Tout effacer', en: 'Erase everything' },
  'transfer.eraseNeeds': {
    fr: "Cochez d'abord que rien ne pourra être retrouvé.",
    en: 'First tick that nothing can be recovered.',
  },
  'transfer.eraseCancel': { fr: 'Garder mes progrès', en: 'Keep my progress' },
  'transfer.erased': {
    fr: 'Tout est effacé de ce navigateur.',
    en: 'Everything is erased from this browser.',
  },
} as const satisfies Record<string, Words>;
