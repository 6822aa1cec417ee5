import type { ChapterOutline, CourseOutline } from '../course/outline.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import type { Command, Place, PlaceKind, SearchIndex, SearchRecord, Term } from './index-file.ts';
import {
  attributeOf,
  codesIn,
  elementsOf,
  hasClass,
  idOf,
  passagesIn,
  wordsOf,
  type Passage,
} from './passages.ts';

/** The built page at an address below the base, "fr/containers/", or nothing when there is none. */
export type PageReader = (path: string) => string | undefined;

export interface Catalogue {
  index: SearchIndex;
  records: SearchRecord[];
}

type Walked = ReturnType<typeof elementsOf>[number];

/** Output and data go on for long; what is looked for stands at the beginning. */
const LONGEST_LINE = 240;

/** What can be found in one language, read from the pages that were built. */
export function catalogueOf(
  locale: Locale,
  outline: CourseOutline,
  read: PageReader,
  words: Record<string, string>,
): Catalogue {
  const passages = outline.chapters.flatMap((chapter, number) =>
    [
      ...textsOf(chapter, number, locale, read),
      ...exercisesOf(chapter, number, locale, read),
    ].filter(({ text, codes, place }) => text || codes.length > 0 || place.kind === 'chapter'),
  );
  const places = passages.map(({ place }) => place);
  return {
    index: {
      words,
      twin: otherLocale(locale),
      chapters: outline.chapters.map(({ id, number, title }) => ({
        id,
        number,
        title: title[locale],
      })),
      places,
      commands: outline.chapters.flatMap(({ id }, chapter) =>
        commandsOn(read(`${locale}/${id}/commands/`) ?? '', chapter),
      ),
      lines: passages.flatMap(({ codes }, place) =>
        [...new Set(codes)]
          .filter((code) => code.length > 1)
          .map((code): [number, string] => [place, code.slice(0, LONGEST_LINE)]),
      ),
      terms: termsOn(read(`${locale}/glossary/`) ?? ''),
    },
    records: passages.map(({ place, text }, number) => ({
      place: number,
      title: place.title,
      text,
    })),
  };
}

interface PlacedPassage {
  place: Place;
  text: string;
  codes: string[];
}

/** The chapter itself, then its sections and what stands below each, over all its pages. */
function textsOf(
  chapter: ChapterOutline,
  number: number,
  locale: Locale,
  read: PageReader,
): PlacedPassage[] {
  const first = read(`${locale}/${chapter.id}/`) ?? '';
  const pages = [...new Set(chapter.sections.map(({ page }) => page))];
  const slides = slidesOn(read(`${locale}/${chapter.id}/slides/`) ?? '');
  const sections = pages.flatMap((page) => {
    const html = page === undefined ? first : (read(`${locale}/${chapter.id}/${page}/`) ?? '');
    return elementsOf(html, (one) => attributeOf(one, 'data-section') !== undefined)
      .filter(({ tagName }) => tagName === 'section')
      .flatMap((section) =>
        sectionOf(section, chapter, number, locale, page).map((passage) => ({
          ...passage,
          place: { ...passage.place, ...(slides.has(passage.place.id) && { slide: true }) },
        })),
      );
  });
  return [chapterOf(first, chapter, number, locale), ...sections];
}

function chapterOf(html: string, chapter: ChapterOutline, number: number, locale: Locale) {
  const place: Place = {
    ...placeOf('chapter', chapter.id, number, chapter.title[locale]),
    slide: true,
  };
  const opening = elementsOf(html, (one) => hasClass('lead')(one) || hasClass('opening')(one));
  return {
    place: { ...place, number: `${chapter.number}` },
    text: opening.map(wordsOf).join(' '),
    codes: [],
  };
}

const placeOf = (kind: PlaceKind, id: string, chapter: number, title: string): Place => ({
  id,
  kind,
  chapter,
  number: '',
  title,
});

function sectionOf(
  section: Walked,
  chapter: ChapterOutline,
  number: number,
  locale: Locale,
  page: string | undefined,
): PlacedPassage[] {
  const id = attributeOf(section, 'data-section') ?? '';
  const facts = chapter.sections.find((one) => one.id === id);
  const asked = chapter.questions.filter((question) => question.section === id);
  const isHeading = (one: Walked) => /^h[23]$/.test(one.tagName) && idOf(one) !== '';
  return passagesIn(section, isHeading)
    .filter((passage) => passage.id !== '')
    .map(({ id: own, title, text, codes }: Passage) => ({
      text,
      codes,
      place: {
        ...placeOf('section', own, number, title),
        number: facts?.number ?? '',
        ...(own !== id && facts && { within: facts.title[locale] }),
        ...(page !== undefined && { page }),
        ...(asked[0] && { questions: { count: asked.length, first: asked[0].id } }),
      },
    }));
}

function exercisesOf(
  { id, sections, exercises }: ChapterOutline,
  number: number,
  locale: Locale,
  read: PageReader,
): PlacedPassage[] {
  const html = read(`${locale}/${id}/exercises/`) ?? '';
  return elementsOf(html, ({ tagName }) => tagName === 'exercise-sheet').map((sheet) => {
    const exercise = exercises.find((one) => one.id === idOf(sheet));
    const section = sections.find((one) => one.id === exercise?.section);
    const place = placeOf('exercise', idOf(sheet), number, exercise?.goal[locale] ?? '');
    return {
      place: { ...place, number: section?.number ?? '' },
      text: wordsOf(sheet).replace(place.title, '').trim(),
      codes: codesIn(sheet),
    };
  });
}

const slidesOn = (html: string): Set<string> =>
  new Set([...html.matchAll(/<section id="([^"]+)" class="slide/g)].map(([, id]) => id!));

function commandsOn(html: string, chapter: number): Command[] {
  const [list] = elementsOf(html, hasClass('commands'));
  const rows = (list?.childNodes ?? []).filter((node): node is Walked => 'tagName' in node);
  return rows.map((row, index) => {
    const [command = '', ...rest] = partsOf(row, 'dt').flatMap(codesIn);
    return {
      chapter,
      row: index + 1,
      command: [command, ...rest].join(' '),
      text: partsOf(row, 'dd').map(wordsOf).join(' '),
    };
  });
}

function termsOn(html: string): Term[] {
  const isTerm = (one: Walked) => attributeOf(one, 'data-found') !== undefined;
  return elementsOf(html, isTerm).map((entry) => {
    const [definition] = partsOf(entry, 'dd');
    const also = definition && attributeOf(entry, 'data-also');
    return {
      id: idOf(entry),
      name: partsOf(entry, 'dt').map(wordsOf).join(' '),
      also: also ? also.split('|') : [],
      definition: definition ? wordsOf(definition) : '',
    };
  });
}

const partsOf = (element: Walked, tag: string): Walked[] =>
  element.childNodes.filter((node): node is Walked => 'tagName' in node && node.tagName === tag);
