import type { Routes } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { make } from './make-element.ts';

export interface Panels {
  routes: Routes;
  locale: Locale;
  say(key: string, values?: Record<string, string | number>): string;
  /** Puts words in the field and searches for them. */
  ask(words: string): void;
}

/** Before anything is typed: what was searched last, and the lists to look through. */
export function beginning(panels: Panels, recent: string[], forget: () => void): Node[] {
  const { say } = panels;
  const list = recent.map((words) =>
    make(
      'li',
      {},
      button('search-word', words, () => panels.ask(words)),
    ),
  );
  return [
    make('p', {}, say('begin')),
    make('p', { class: 'search-keys' }, say('keys')),
    ...(list.length > 0
      ? [
          make('h2', { class: 'label' }, say('recent')),
          make('ul', { class: 'search-words', role: 'list' }, ...list),
          make('p', {}, button('search-plain', say('forget'), forget)),
        ]
      : []),
    listsOf(panels),
  ];
}

/** When nothing was found: what to try, and where else there is something. */
export function nothing(panels: Panels, twin: { count: number; show(): void } | undefined): Node[] {
  const { say } = panels;
  const tips = ['try.fewer', 'try.command', 'try.spelling'].map((key) => make('li', {}, say(key)));
  const words = twin && say(twin.count === 1 ? 'twin.one' : 'twin.many', { count: twin.count });
  return [
    ...(twin && words
      ? [
          make(
            'p',
            {},
            button('btn quiet', words, () => twin.show()),
          ),
        ]
      : []),
    make('h2', { class: 'label' }, say('try')),
    make('ul', { class: 'search-tips', role: 'list' }, ...tips),
    listsOf(panels),
  ];
}

/** When the index did not come. */
export function failed(words: { failed: string; again: string }, again: () => void): Node[] {
  return [make('p', {}, words.failed), make('p', {}, button('btn quiet', words.again, again))];
}

function listsOf({ routes, locale, say }: Panels): HTMLElement {
  const link = (href: string, words: string) => make('li', {}, make('a', { href }, words));
  return make(
    'ul',
    { class: 'search-lists', role: 'list' },
    link(routes.page(locale, 'commands'), say('allCommands')),
    link(routes.page(locale, 'glossary'), say('glossary')),
  );
}

export function button(name: string, words: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: name }, words);
  made.addEventListener('click', press);
  return made;
}
