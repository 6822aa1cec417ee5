import type { Routes } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Answer } from './engine-element.ts';
import type { Place } from './index-file.ts';
import { make, marked } from './make-element.ts';
import { marksOf, type Result } from './results.ts';

/** What the items of a list are made with. */
export interface Making {
  answer: Answer;
  routes: Routes;
  /** Of the results; they may be of the other language than the page. */
  locale: Locale;
  say(key: string, values?: Record<string, string | number>): string;
}

/** A result: where it stands, the link to it, what was found there, and the other ways in. */
export function hitOf(result: Result, making: Making): HTMLLIElement {
  if (result.kind === 'command') return commandHit(result, making);
  if (result.kind === 'term') return termHit(result, making);
  return placeHit(result, making);
}

function item(
  where: string,
  href: string,
  title: (Node | string)[],
  ...more: (Node | undefined)[]
): HTMLLIElement {
  const link = make('a', { class: 'hit-link', href }, ...title);
  return make(
    'li',
    { class: 'hit' },
    make('p', { class: 'hit-where' }, where),
    make('p', { class: 'hit-title' }, link),
    ...more.filter((one) => one !== undefined),
  );
}

function commandHit({ command: found }: Result & { kind: 'command' }, making: Making) {
  const { answer, routes, locale, say } = making;
  const chapter = answer.index.chapters[found.chapter]!;
  const code = make('code', {}, ...marked(marksOf(found.command, answer.query)));
  return item(
    `${say('command')} · ${chapter.number} ${chapter.title}`,
    routes.commands(locale, chapter.id, found.row),
    [code],
    make('p', { class: 'hit-text' }, ...marked(marksOf(found.text, answer.query))),
  );
}

function termHit({ term }: Result & { kind: 'term' }, { answer, routes, locale, say }: Making) {
  return item(
    say('term'),
    routes.page(locale, 'glossary', term.id),
    marked(marksOf(term.name, answer.query)),
    make('p', { class: 'hit-text' }, term.definition),
  );
}

function placeHit(result: Result & { kind: 'place' }, making: Making) {
  const { place, code, excerpt } = result;
  const { answer, routes, locale } = making;
  const { id } = answer.index.chapters[place.chapter]!;
  const href =
    place.kind === 'exercise'
      ? routes.exercises(locale, id, place.id)
      : routes.chapter(locale, id, place.kind === 'chapter' ? undefined : place.id, place.page);
  return item(
    whereOf(place, making),
    href,
    marked(marksOf(place.title, answer.query)),
    code === undefined
      ? undefined
      : make('p', { class: 'hit-code' }, make('code', {}, ...marked(marksOf(code, answer.query)))),
    excerpt && code === undefined
      ? make('p', { class: 'hit-text' }, ...marked(excerpt))
      : undefined,
    waysOf(place, id, making),
  );
}

function whereOf(place: Place, { answer, say }: Making): string {
  const chapter = answer.index.chapters[place.chapter]!;
  if (place.kind === 'chapter') return say('chapter', { number: chapter.number });
  const section = [place.number, place.within ?? ''].filter(Boolean).join(' ');
  const kind = place.kind === 'exercise' ? say('exercise') : '';
  return [kind, chapter.title, section].filter(Boolean).join(' · ');
}

/** The slide of a place and the questions about it. */
function waysOf(place: Place, chapter: string, { routes, locale, say }: Making) {
  const ways: HTMLAnchorElement[] = [];
  if (place.slide) {
    const href = routes.slides(locale, chapter, place.kind === 'chapter' ? undefined : place.id);
    const name = say('slideOf', { title: place.title });
    ways.push(make('a', { href, 'aria-label': name }, say('slide')));
  }
  if (place.questions) {
    const { count, first } = place.questions;
    const questions = say(count === 1 ? 'questions.one' : 'questions.many', { count });
    const name = say('questionsOf', { questions, title: place.title });
    ways.push(
      make('a', { href: routes.quiz(locale, chapter, first), 'aria-label': name }, questions),
    );
  }
  return ways.length > 0 ? make('p', { class: 'hit-ways' }, ...ways) : undefined;
}
