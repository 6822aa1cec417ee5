import { loadOutline } from '../course/outline-element.ts';
import { routesUnder } from '../course/routes.ts';
import { fillHoles } from '../i18n/holes.ts';
import type { Locale } from '../i18n/locales.ts';
import { agendaSlides } from './agenda-element.ts';
import { sessionChapter, type SessionChapter } from './course.ts';
import { gatherSlides } from './gather-element.ts';
import { sessionKey } from './key.ts';
import { resolveSession, type ChosenChapter } from './resolve.ts';
import { sentencesOn } from './said.ts';
import { formatSession, parseSession, type Session } from './session.ts';
import { fillTitleSlide } from './title-slide-element.ts';
import { at, listSentences, saidWords } from './words-element.ts';

const routes = routesUnder(import.meta.env.BASE_URL);

/** A session whose slides have come. */
export interface OpenSession {
  key: string;
  session: Session;
  /** Its address's search, without what is not of the session. */
  search: string;
  chosen: ChosenChapter[];
  /** What comes after the title slide. */
  slides: HTMLElement[];
  /** What is missing, in sentences. */
  sentences: string[];
  /** Some of it may come when it is asked for again. */
  isPartial: boolean;
}

/**
 * Opens what the address asks for, on the page of a deck or of a presenter's window: the title slide
 * at once, then the slides out of the chapters' decks. Undefined when there is nothing to show: the
 * page then says why, and what can be done.
 */
export async function openSession(
  page: HTMLElement,
  slide: HTMLElement,
): Promise<OpenSession | undefined> {
  const { session, faults } = parseSession(location.search);
  const search = formatSession(session);
  aimAtSession(document, search);
  nameSession(page, slide, session);
  const logo = bringLogo(slide, session, search);
  const course = await courseOf(page);
  if (course === undefined) return undefined;
  const { chapters: chosen, missing } = resolveSession(session.show, course);
  const said = (unloaded: readonly string[]) =>
    sentencesOn({ faults, missing, unloaded }, saidWords(page));
  if (chosen.length === 0) {
    listSentences(at(page, 'nothing-sentences'), said([]));
    show(page, 'nothing');
    return undefined;
  }
  const words = wordsOf(page, session);
  const { slides, unloaded } = await gatherSlides(chosen, words, (n) =>
    tellReady(page, n, chosen.length),
  );
  if (slides.length === 0) {
    show(page, 'unavailable');
    return undefined;
  }
  await logo;
  const here = chosen.filter((one) => !unloaded.includes(one));
  const agenda = page.ownerDocument.querySelector<HTMLTemplateElement>('template.agenda')!;
  return {
    key: sessionKey(session),
    session,
    search,
    chosen: here,
    slides: [...agendaSlides(agenda, here, words), ...slides],
    sentences: said(unloaded.map(({ chapter }) => chapter.title[words.lang])),
    isPartial: unloaded.length > 0,
  };
}

/** The page is ready: its progress has nothing more to say. */
export const endLoading = (page: HTMLElement): void => {
  at(page, 'loading').hidden = true;
};

const language = (): Locale => document.documentElement.lang as Locale;

const wordsOf = (page: HTMLElement, { without }: Session) => ({
  lang: language(),
  without,
  minutes: page.dataset['minutes'] ?? '',
  sections: page.dataset['sections'] ?? '',
  section: page.dataset['sectionsOne'] ?? '',
});

async function courseOf(page: HTMLElement): Promise<SessionChapter[] | undefined> {
  try {
    return (await loadOutline()).chapters.map(sessionChapter);
  } catch {
    show(page, 'unavailable');
    return undefined;
  }
}

/** Puts one of the page's sections in front, where there are no slides to show. */
function show(page: HTMLElement, name: 'nothing' | 'unavailable'): void {
  endLoading(page);
  page.dataset['state'] = name;
  const section = at(page, name);
  section.hidden = false;
  section.querySelector('h2')!.focus();
  at(page, 'reload').addEventListener('click', () => location.reload());
}

function tellReady(page: HTMLElement, n: number, total: number): void {
  const loading = at(page, 'loading');
  loading.textContent = fillHoles(loading.dataset['n'] ?? '', { n, total });
}

/** Title slide, heading and window name the session; its logo comes when the browser has it. */
function nameSession(page: HTMLElement, slide: HTMLElement, session: Session): void {
  fillTitleSlide(slide, session, undefined);
  if (session.title !== '') {
    const heading = page.querySelector('h1')!;
    const label = fillHoles(page.dataset['label'] ?? '', { title: session.title });
    document.title = document.title.replace(heading.textContent.trim(), () => label);
    heading.textContent = label;
    page.querySelector('.reveal')?.setAttribute('aria-label', label);
  }
}

/** The logo that this browser keeps for the session, put on its slide. */
async function bringLogo(slide: HTMLElement, session: Session, search: string): Promise<void> {
  try {
    const { dataUrlOf, logoOf } = await import('./kept-sessions-element.ts');
    fillTitleSlide(slide, session, await dataUrlOf(await logoOf(search)));
  } catch {
    return; // the slides are whole without it
  }
}

/** Links to other views of the session ask for the same one. */
export function aimAtSession(root: ParentNode, search: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(
    'a[href*="/compose/"], a[href^="?"]',
  )) {
    const address = new URL(link.href);
    const own = link.getAttribute('href')!.startsWith('?') ? address.search.slice(1) : '';
    address.search = own === '' ? search : `${search || '?'}&${own}`;
    link.href = address.href;
  }
}

/** The page of a slide: its chapter's; that of the title and the agenda is the page that composes. */
export const pageOf = (slide: HTMLElement, search: string): string => {
  const { chapter } = slide.dataset;
  return chapter === undefined
    ? routes.session(language(), 'compose', search)
    : routes.chapter(language(), chapter);
};
