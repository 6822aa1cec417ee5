import type { SessionChapter, SessionSection } from './course.ts';
import type { Choice } from './session.ts';

/** What a session asks of a chapter that there is. */
export interface ChosenChapter {
  chapter: SessionChapter;
  /** In the order of presenting. */
  sections: SessionSection[];
}

export interface ResolvedSession {
  chapters: ChosenChapter[];
  /** Ids asked for that are nowhere any more. */
  missing: string[];
}

/**
 * Finds what a session asks for in the course as it is now. A section that was renamed, or that has
 * moved to another chapter, is found; a chapter of which no section is left is not opened whole.
 */
export function resolveSession(
  show: readonly Choice[],
  course: readonly SessionChapter[],
): ResolvedSession {
  const homes = homesOf(course);
  const chosen = new Map<string, ChosenChapter>();
  const missing = new Set<string>();
  const add = (chapter: SessionChapter, sections: readonly SessionSection[]) => {
    const known = chosen.get(chapter.id)?.sections ?? [];
    const fresh = sections.filter((section) => !known.includes(section));
    chosen.set(chapter.id, { chapter, sections: [...known, ...fresh] });
  };
  for (const { chapter: id, sections } of show) {
    const chapter = course.find((candidate) => candidate.id === id);
    if (sections.length === 0) {
      if (chapter) add(chapter, chapter.sections);
      else missing.add(id);
    }
    for (const name of sections) {
      const home = homes.get(name);
      if (home) add(home.chapter, [home.section]);
      else missing.add(name);
    }
  }
  return { chapters: [...chosen.values()], missing: [...missing] };
}

interface Home {
  chapter: SessionChapter;
  section: SessionSection;
}

/** Where each section is, by its id and by those that it had before; the present id wins. */
function homesOf(course: readonly SessionChapter[]): Map<string, Home> {
  const all = course.flatMap((chapter) =>
    chapter.sections.map((section): Home => ({ chapter, section })),
  );
  return new Map([
    ...all.flatMap((home) =>
      (home.section.formerly ?? []).map((old): [string, Home] => [old, home]),
    ),
    ...all.map((home): [string, Home] => [home.section.id, home]),
  ]);
}

/** The shortest way to say what is chosen: a chapter of which all is chosen in order stands alone. */
export const choicesOf = (chapters: readonly ChosenChapter[]): Choice[] =>
  chapters.map(({ chapter, sections }) => ({
    chapter: chapter.id,
    sections: isWhole({ chapter, sections }) ? [] : sections.map(({ id }) => id),
  }));

export const isWhole = ({ chapter, sections }: ChosenChapter): boolean =>
  sections.length === chapter.sections.length &&
  sections.every((section, index) => section === chapter.sections[index]);
