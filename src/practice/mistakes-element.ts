import type { ChapterOutline, CourseOutline } from '../course/outline.ts';
import { loadOutline } from '../course/outline-element.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Progress } from '../progress/fold.ts';
import { openLog, type ProgressLog } from '../progress/log.ts';
import { questionNode } from './banks-element.ts';
import { mistakesOf, type Mistake } from './mistakes.ts';
import { fillIn, goTo, showView } from './view-element.ts';

/** Questions put into the page at a time. */
const AT_ONCE = 10;

/**
 * `<my-mistakes data-confident data-all>`: questions whose last mark is below 1, ten at a time, to be
 * answered in place. One that becomes right stays in view until the reader goes on, and counts no
 * more. The chapter asked for stands in the address, where the language switch finds it.
 */
export class MyMistakes extends HTMLElement {
  static define(): void {
    if (!customElements.get('my-mistakes')) customElements.define('my-mistakes', this);
  }

  #log!: ProgressLog;
  #outline!: CourseOutline;
  #mounted = new Map<string, HTMLElement>();
  /** One thing after the other, so that nothing is put into the page twice. */
  #doing: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.addEventListener('click', this);
    this.#filter.addEventListener('change', this);
    this.#do(() => this.#start());
  }

  handleEvent({ type, target }: Event): void {
    const pressed = (name: string) => (target as Element).closest(`[data-${name}]`) !== null;
    if (type === 'change') this.#do(() => this.#choose(this.#filter.value));
    else if (pressed('more')) this.#do(() => this.#more());
    else if (pressed('everything')) this.#do(() => this.#choose(''));
    else if (pressed('again')) this.#do(() => this.#start());
  }

  #do(act: () => Promise<void>): void {
    this.#doing = this.#doing.then(act).catch(() => goTo(showView(this, 'unavailable')));
  }

  async #start(): Promise<void> {
    this.#log ??= await this.#openLog();
    this.#outline = await loadOutline();
    this.#fillFilter(await this.#log.progress());
    await this.#show();
  }

  async #openLog(): Promise<ProgressLog> {
    const log = await openLog();
    log.subscribe(() => this.#do(async () => this.#count(await log.progress())));
    return log;
  }

  /** Chapters with mistakes, and the one that the address asks for. */
  #fillFilter(progress: Progress): void {
    const asked = new URLSearchParams(location.search).get('chapter') ?? '';
    const missed = new Set(mistakesOf(progress, this.#outline).map(({ chapter }) => chapter.id));
    const chapters = this.#outline.chapters.filter(({ id }) => missed.has(id) || id === asked);
    const options = chapters.map(
      ({ id, number, title }) => new Option(`${number} · ${title[this.lang as Locale]}`, id),
    );
    this.#filter.replaceChildren(this.#filter.options[0]!, ...options);
    this.#filter.value = chapters.some(({ id }) => id === asked) ? asked : '';
  }

  async #choose(chapter: string): Promise<void> {
    const search = chapter === '' ? '' : `?chapter=${encodeURIComponent(chapter)}`;
    history.replaceState(null, '', location.pathname + search);
    this.#filter.value = chapter;
    this.#mounted.clear();
    this.#stage.replaceChildren();
    await this.#show();
    if (!this.#filter.matches(':focus')) goTo(this.#view);
  }

  async #show(): Promise<void> {
    const progress = await this.#log.progress();
    const mistakes = this.#mistakes(progress);
    for (const mistake of mistakes.slice(0, AT_ONCE))
      if (!this.#mounted.has(mistake.id)) await this.#mount(mistake); // after a bank did not come
    showView(this, mistakes.length > 0 ? 'list' : this.#emptyView(progress));
    this.#count(progress);
  }

  #emptyView(progress: Progress): string {
    if (mistakesOf(progress, this.#outline).length > 0) return 'elsewhere';
    return progress.questions.size === 0 ? 'new' : 'none';
  }

  /** Takes away what is right by now, and puts the next ones after what is left. */
  async #more(): Promise<void> {
    const progress = await this.#log.progress();
    const mistakes = this.#mistakes(progress);
    const [last] = [...this.#mounted.values()].slice(-1);
    for (const [id, node] of this.#mounted)
      if (!mistakes.some((mistake) => mistake.id === id)) this.#remove(id, node);
    const others = mistakes.filter(({ id }) => !this.#mounted.has(id)).slice(0, AT_ONCE);
    for (const mistake of others) await this.#mount(mistake);
    showView(this, mistakes.length > 0 ? 'list' : this.#emptyView(progress));
    this.#count(progress);
    this.#goAfter(last);
  }

  #goAfter(last: HTMLElement | undefined): void {
    const nodes = [...this.#mounted.values()];
    const next = nodes[nodes.indexOf(last!) + 1] ?? nodes[0];
    if (next === undefined) goTo(this.#view);
    else next.focus();
  }

  async #mount(mistake: Mistake): Promise<void> {
    const node = await questionNode(mistake, this.lang as Locale, 'practice');
    if (node === undefined) return;
    node.tabIndex = -1;
    this.#mounted.set(mistake.id, node);
    this.#group(mistake).append(node);
  }

  #remove(id: string, node: HTMLElement): void {
    this.#mounted.delete(id);
    const group = node.parentElement;
    node.remove();
    if (group?.querySelector('quiz-question') === null) group.remove();
  }

  /** Under one heading: those confidently wrong; then each chapter. */
  #group({ chapter, confident }: Mistake): HTMLElement {
    const key = confident ? 'confident' : chapter.id;
    const known = this.#stage.querySelector<HTMLElement>(`[data-group="${CSS.escape(key)}"]`);
    return known ?? this.#newGroup(key, confident ? undefined : chapter);
  }

  #newGroup(key: string, chapter: ChapterOutline | undefined): HTMLElement {
    const group = document.createElement('section');
    group.className = chapter ? `q-group h${chapter.number}` : 'q-group';
    group.dataset['group'] = key;
    const heading = document.createElement('h2');
    const title = chapter?.title[this.lang as Locale] ?? this.dataset['confident']!;
    if (chapter) heading.append(numberOf(chapter));
    heading.append(title);
    group.append(heading);
    this.#stage.append(group);
    return group;
  }

  #count(progress: Progress): void {
    const mistakes = this.#mistakes(progress);
    const ids = new Set(mistakes.map(({ id }) => id));
    const unseen = mistakes.filter(({ id }) => !this.#mounted.has(id)).length;
    const solved = [...this.#mounted.keys()].filter((id) => !ids.has(id)).length;
    fillIn(this, { n: mistakes.length, more: Math.min(unseen, AT_ONCE), solved });
    for (const [name, shown] of Object.entries({ more: unseen > 0, rest: unseen === 0 }))
      this.querySelector<HTMLElement>(`[data-when=${name}]`)!.hidden = !shown;
    this.querySelector<HTMLElement>('[data-more]')!.hidden = unseen + solved === 0;
  }

  #mistakes = (progress: Progress): Mistake[] =>
    mistakesOf(progress, this.#outline).filter(
      ({ chapter }) => this.#filter.value === '' || chapter.id === this.#filter.value,
    );

  get #view(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-view]:not([hidden])')!;
  }

  get #stage(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-stage]')!;
  }

  get #filter(): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>('[data-chapter]')!;
  }
}

function numberOf({ number }: ChapterOutline): HTMLElement {
  const span = document.createElement('span');
  span.className = 'no';
  span.textContent = String(number);
  return span;
}
