import type { Note } from '../progress/database.ts';
import { date } from './format.ts';
import { keptList, type KeptChapter, type KeptSection } from './kept-list.ts';
import { button, link, make } from './make-element.ts';
import { noteForm } from './note-form-element.ts';
import { offerUndo, undoEvents } from './undo-element.ts';
import { partOf, type View } from './view-element.ts';

/** The reader's bookmarks and notes, each with its link; left alone while a note is being edited. */
export function showKept(view: View): void {
  if (partOf(view, 'kept').querySelector('form')) return;
  const chapters = keptList(view.outline, view.progress, view.notes);
  const content = chapters.length
    ? chapters.map((chapter) => chapterOf(chapter, view))
    : [make('p', {}, view.say('kept.none'))];
  fillAnew(view, content);
}

/** Buttons carry listeners of this view: they are always made anew, and the focus is given back. */
function fillAnew(view: View, content: HTMLElement[]): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-part="kept"] [data-press]');
  partOf(view, 'kept').replaceChildren(...content);
  if (focused) findPress(view, focused.dataset['press'] ?? '')?.focus();
}

const findPress = ({ root }: View, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-press="${CSS.escape(name)}"]`);

function chapterOf({ chapter, sections }: KeptChapter, view: View): HTMLElement {
  const title = chapter
    ? `${chapter.number} ${chapter.title[view.lang]}`
    : view.say('kept.elsewhere');
  return make(
    'section',
    { class: 'kept-chapter' },
    make('h3', { class: chapter ? `h${chapter.number}` : undefined }, title),
    make('ul', { role: 'list' }, ...sections.map((kept) => sectionOf(kept, chapter, view))),
  );
}

function sectionOf(kept: KeptSection, chapter: KeptChapter['chapter'], view: View): HTMLElement {
  const { id, section, note, bookmarkedAt } = kept;
  const { lang, routes } = view;
  const head =
    section && chapter
      ? link(
          routes.chapter(lang, chapter.id, id, section.page),
          `${section.number} ${section.title[lang]}`,
        )
      : make('span', {}, id);
  const number = section?.number ?? id;
  return make(
    'li',
    {},
    make('p', { class: 'where' }, head),
    bookmarkedAt === undefined ? undefined : bookmarkOf(id, number, bookmarkedAt, view),
    note && noteOf(note, number, view),
  );
}

function press(name: string, words: string, longer: string, act: () => void): HTMLButtonElement {
  const made = button(words, longer, act);
  made.dataset['press'] = name;
  return made;
}

function bookmarkOf(section: string, number: string, at: number, view: View): HTMLElement {
  const { say, lang } = view;
  const remove = press(
    `bookmark ${section}`,
    say('kept.remove'),
    say('kept.removeBookmark', { number }),
    () => void removeBookmark(section, view),
  );
  return make('p', { class: 'tag' }, say('kept.bookmark', { date: date(at, lang) }), ' ', remove);
}

async function removeBookmark(section: string, view: View): Promise<void> {
  const event = await view.log.append({ type: 'bookmark-removed', section });
  const back = () => findPress(view, `bookmark ${section}`);
  offerUndo(view, view.say('kept.removedBookmark'), () => undoEvents(view, [event]), back);
}

/** The text stands as text, whatever was typed. */
function noteOf(note: Note, number: string, view: View): HTMLElement {
  const { say, lang } = view;
  const holder = make('div', { class: 'note' });
  const edit = press(`edit ${note.id}`, say('kept.edit'), say('kept.editLong', { number }), () => {
    const form = noteForm(note, number, view, () => {
      showKept(view);
      findPress(view, `edit ${note.id}`)?.focus();
    });
    holder.replaceChildren(form);
    form.querySelector('textarea')?.focus();
  });
  const remove = press(
    `remove ${note.id}`,
    say('kept.remove'),
    say('kept.removeNote', { number }),
    () => void removeNote(note, view),
  );
  const when = say('kept.note', { date: date(note.at, lang) });
  holder.append(
    make('p', { class: 'text' }, note.text),
    make('p', { class: 'tag' }, when, ' ', edit, ' ', remove),
  );
  return holder;
}

async function removeNote({ id, text }: Note, view: View): Promise<void> {
  await view.log.keepNote(id, '');
  const undo = () => view.log.keepNote(id, text);
  offerUndo(view, view.say('kept.removedNote'), undo, () => findPress(view, `edit ${id}`));
}
