import { fillHoles } from '../i18n/holes.ts';
import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import styles from '../styles/search.css?url';
import { addressWith, askedIn, isSamePage } from './address.ts';
import { Engine, type Answer } from './engine-element.ts';
import { frameOf, type Frame } from './frame-element.ts';
import { hitOf } from './hit-element.ts';
import { move } from './keys-element.ts';
import { searchKeys } from './keys.ts';
import { button, beginning, failed, nothing, type Panels } from './panels-element.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-element.ts';

/** Milliseconds without a key before an answer is made, and before its count is announced. */
const PAUSE = { answer: 60, announce: 400 };
/** Results shown at once. */
const SHOWN = 20;

let opened: SearchDialog | undefined;

/** Opens the search, with the words of the address if it has some. */
export async function openSearch(): Promise<void> {
  opened ??= new SearchDialog(document.querySelector<HTMLElement>('a[data-search]')!);
  await opened.open();
}

/** The dialog of the search: a field, the results of what is typed, and the address that says it. */
class SearchDialog {
  readonly #words: DOMStringMap;
  readonly #frame: Frame;
  readonly #routes = routesUnder(import.meta.env.BASE_URL);
  readonly #locale = document.documentElement.lang as Locale;
  readonly #engine = new Engine(this.#locale);
  /** In the other language, once it is asked. */
  #twin: Engine | undefined;
  readonly #styled: Promise<void>;
  #said: Record<string, string> = {};
  /** The answer that is being made; an older one is dropped. */
  #turn = 0;
  #pending: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** This dialog has put an entry into the history, which closing takes back. */
  #pushed = false;

  constructor({ dataset }: HTMLElement) {
    this.#words = dataset;
    this.#styled = loadStyles();
    this.#frame = frameOf(dataset);
    this.#listen();
  }

  async open(): Promise<void> {
    await this.#styled;
    const { dialog, field } = this.#frame;
    if (dialog.open) {
      field.select();
      return;
    }
    const asked = askedIn(location.search);
    if (asked === undefined) {
      history.pushState(history.state, '', addressWith(location.href, ''));
      this.#pushed = true;
    }
    dialog.showModal();
    field.value = asked ?? field.value;
    field.focus();
    field.select();
    this.#engine.warm();
    await this.#answer();
  }

  #listen(): void {
    const { dialog, form, field, close, list } = this.#frame;
    field.addEventListener('input', () => {
      clearTimeout(this.#pending);
      this.#pending = setTimeout(() => void this.#answer(), PAUSE.answer);
    });
    form.addEventListener('submit', (event) => this.#submit(event));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => this.#closed());
    dialog.addEventListener('click', (event) => this.#click(event));
    dialog.addEventListener('keydown', (event) => {
      if (event.key === searchKeys.close && !event.isComposing) {
        event.preventDefault(); // a search field would take the first one to empty itself
        dialog.close();
      } else move(event, field, list);
    });
    addEventListener('popstate', () => this.#travelled());
  }

  /** Enter opens the first result; on a phone it puts the keyboard away, to see them. */
  #submit(event: Event): void {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) this.#frame.field.blur();
    else void this.#answer().then(() => this.#frame.list.querySelector<HTMLElement>('a')?.click());
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (target === this.#frame.dialog) this.#frame.dialog.close(); // beside it
    const link = target.closest('a');
    if (!link) return;
    if (this.#frame.list.contains(link)) keepSearch(this.#frame.field.value.trim());
    if (event.ctrlKey || event.metaKey || !isSamePage(link.href, location.href)) return;
    event.preventDefault();
    this.#goOnThisPage(new URL(link.href).hash);
  }

  /** The page stays: only the place in it changes, and the search leaves the address. */
  #goOnThisPage(hash: string): void {
    this.#pushed = false;
    // Before the place changes: going to it asks the address again whether there is a search.
    history.replaceState(history.state, '', addressWith(location.href, undefined));
    this.#frame.dialog.close();
    if (location.hash === hash) document.getElementById(hash.slice(1))?.scrollIntoView();
    else location.hash = hash;
  }

  #closed(): void {
    this.#turn += 1;
    clearTimeout(this.#pending);
    clearTimeout(this.#telling);
    this.#frame.status.textContent = '';
    if (askedIn(location.search) === undefined) return;
    if (this.#pushed) history.back();
    else history.replaceState(history.state, '', addressWith(location.href, undefined));
    this.#pushed = false;
  }

  /** Back and forward. */
  #travelled(): void {
    const asked = askedIn(location.search);
    if (asked === undefined) this.#frame.dialog.close();
    else void this.open();
  }

  readonly #say = (key: string, values: Record<string, string | number> = {}): string =>
    fillHoles(this.#said[key] ?? '', values);

  #panels(): Panels {
    const ask = (words: string) => {
      this.#frame.field.value = words;
      this.#frame.field.focus();
      void this.#answer();
    };
    return { routes: this.#routes, locale: this.#locale, say: this.#say, ask };
  }

  /** Answers what stands in the field; never throws. */
  async #answer(): Promise<void> {
    const turn = (this.#turn += 1);
    clearTimeout(this.#pending);
    const typed = this.#frame.field.value.trim();
    history.replaceState(history.state, '', addressWith(location.href, typed));
    try {
      this.#said = (await this.#engine.index()).words;
      if (turn !== this.#turn) return;
      if (typed.length < 2) this.#begin();
      else await this.#showAnswers(typed, turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  /** What is found at once, then that with the texts; a newer turn ends this one. */
  async #showAnswers(typed: string, turn: number): Promise<void> {
    for await (const answer of this.#engine.answers(typed)) {
      if (turn !== this.#turn) return;
      if (answer.results.length > 0) this.#show(answer, this.#locale);
      else if (answer.last) await this.#showNothing(answer, turn);
    }
  }

  #begin(): void {
    const forget = () => {
      forgetSearches();
      this.#begin();
      this.#frame.field.focus();
    };
    this.#fill(beginning(this.#panels(), recentSearches(), forget), []);
    this.#tell('');
  }

  #show(answer: Answer & { last?: boolean }, locale: Locale, count = SHOWN): void {
    const { results } = answer;
    const making = { answer, routes: this.#routes, locale, say: this.#say };
    const total = results.length;
    const more = () => {
      this.#show(answer, locale, total);
      this.#frame.list.querySelectorAll<HTMLElement>('.hit-link')[count]?.focus();
    };
    this.#fill(
      answer.partial ? [this.#partial()] : [],
      results.slice(0, count).map((result) => hitOf(result, making)),
      total > count ? button('btn quiet', this.#say('more'), more) : undefined,
    );
    this.#frame.list.lang = locale;
    if (answer.last === false) return;
    const key = total > count ? 'count.most' : total === 1 ? 'count.one' : 'count.many';
    const words = this.#say(key, { count: Math.min(count, total), total });
    this.#tell(locale === this.#locale ? words : this.#say('twin.shown', { results: words }));
  }

  async #showNothing({ query, partial, index }: Answer, turn: number): Promise<void> {
    const twin = (this.#twin ??= new Engine(index.twin));
    const there = await twin.answer(query.typed).catch(() => undefined);
    if (turn !== this.#turn) return;
    const count = there?.results.length ?? 0;
    const show = () => {
      this.#show(there!, twin.locale);
      this.#frame.field.focus();
    };
    this.#fill(
      [
        ...(partial ? [this.#partial()] : []),
        ...nothing(this.#panels(), count > 0 ? { count, show } : undefined),
      ],
      [],
    );
    this.#tell(this.#say('none', { query: query.typed }));
  }

  #partial(): HTMLElement {
    const note = document.createElement('p');
    note.className = 'small';
    note.textContent = this.#say('partial');
    return note;
  }

  #fail(): void {
    const words = { failed: this.#words['failed'] ?? '', again: this.#words['again'] ?? '' };
    this.#fill(
      failed(words, () => void this.#answer()),
      [],
    );
    this.#tell(words.failed);
  }

  /** Puts panel and results in place; a link that had the focus has it again. */
  #fill(panel: Node[], items: Node[], more?: Node): void {
    const { panel: place, list, dialog } = this.#frame;
    const focused = list.contains(document.activeElement)
      ? (document.activeElement as HTMLAnchorElement).href
      : undefined;
    place.replaceChildren(...panel);
    renew(list, items);
    dialog.querySelector('.search-more')?.remove();
    if (more) {
      const last = document.createElement('p');
      last.className = 'search-more';
      last.append(more);
      list.after(last);
    }
    if (focused === undefined) return;
    const same = [...list.querySelectorAll('a')].find(({ href }) => href === focused);
    (same ?? this.#frame.field).focus();
  }

  /** Screen readers hear the count when typing pauses; it is seen then too. */
  #tell(words: string): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.#frame.status.textContent = words;
    }, PAUSE.announce);
  }
}

/** What is the same stays the same element: it may be under a finger, or have the focus. */
function renew(list: Element, items: readonly Node[]): void {
  const before = [...list.children];
  for (const [place, item] of items.entries()) {
    const old = before[place];
    if (!old) list.append(item);
    else if (!old.isEqualNode(item)) old.replaceWith(item);
  }
  for (const old of before.slice(items.length)) old.remove();
}

/** Resolves once the sheet is there, or will not come: a search without it still works. */
function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
