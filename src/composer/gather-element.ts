import { documentAt } from '../course/document-element.ts';
import { routesUnder } from '../course/routes.ts';
import { chosenSlides, type SlideWords } from './chapter-slides-element.ts';
import type { ChosenChapter } from './resolve.ts';

const routes = routesUnder(import.meta.env.BASE_URL);

export interface Gathered {
  /** Slides and columns of slides, in the order of presenting. */
  slides: HTMLElement[];
  /** Chapters whose page did not come. */
  unloaded: ChosenChapter[];
}

/** Takes the slides of a session out of the chapters' built decks, which are asked for all at once. */
export async function gatherSlides(
  chosen: readonly ChosenChapter[],
  words: SlideWords,
  onReady: (chapters: number) => void,
): Promise<Gathered> {
  let ready = 0;
  const pages = await Promise.all(
    chosen.map(async (one) => {
      const page = await documentAt(routes.slides(words.lang, one.chapter.id)).catch(
        () => undefined,
      );
      const slides = page && chosenSlides(page, one, words);
      onReady(++ready);
      return slides;
    }),
  );
  const slides = pages.flatMap((page) => page ?? []);
  makeIdsUnique(slides);
  return { slides, unloaded: chosen.filter((_, index) => pages[index] === undefined) };
}

/** Two chapters may show one figure: the ids within the second drawing get a number. */
function makeIdsUnique(slides: readonly HTMLElement[]): void {
  const seen = new Set<string>();
  for (const element of slides.flatMap((slide) => [slide, ...slide.querySelectorAll('[id]')])) {
    if (element.id !== '' && seen.has(element.id)) rename(element);
    seen.add(element.id);
  }
}

function rename(element: Element): void {
  const { id } = element;
  element.id = `${id}-again`;
  const drawing = element.closest('svg');
  const names = drawing?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (names.includes(id))
    drawing!.setAttribute(
      'aria-labelledby',
      names.map((name) => (name === id ? element.id : name)).join(' '),
    );
}
