import type { ChapterOutline, CourseOutline, SectionOutline } from '../course/outline.ts';
import type { Note } from '../progress/database.ts';
import type { Progress } from '../progress/fold.ts';

/** What the reader left at a section: a bookmark, a note, or both. */
export interface KeptSection {
  id: string;
  /** Undefined for a section that the course no longer has. */
  section?: SectionOutline;
  /** When the bookmark was set; milliseconds. */
  bookmarkedAt?: number;
  note?: Note;
}

export interface KeptChapter {
  /** Undefined for what stands nowhere in the course any more: it comes last. */
  chapter?: ChapterOutline;
  sections: KeptSection[];
}

/** Bookmarks and notes in the order of the course; chapters without any are left out. */
export function keptList(
  { chapters }: CourseOutline,
  { bookmarks }: Pick<Progress, 'bookmarks'>,
  notes: readonly Note[],
): KeptChapter[] {
  const left = new Map<string, KeptSection>();
  for (const [id, bookmarkedAt] of bookmarks) left.set(id, { id, bookmarkedAt });
  for (const note of notes) left.set(note.id, { ...left.get(note.id), id: note.id, note });
  const kept: KeptChapter[] = chapters.map((chapter) => ({
    chapter,
    sections: chapter.sections.flatMap((section) => take(left, section)),
  }));
  kept.push({ sections: [...left.values()] });
  return kept.filter(({ sections }) => sections.length > 0);
}

function take(left: Map<string, KeptSection>, section: SectionOutline): KeptSection[] {
  const found = left.get(section.id);
  left.delete(section.id);
  return found ? [{ ...found, section }] : [];
}
