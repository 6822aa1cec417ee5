import { duration } from '../i18n/duration.ts';
import { fillHoles } from '../i18n/holes.ts';
import { minutesOfAll } from './course.ts';
import { SessionForm } from './form-element.ts';
import type { KeptList } from './kept-list-element.ts';
import { LogoField } from './logo-element.ts';
import { resolveSession } from './resolve.ts';
import { Result } from './result-element.ts';
import { sentencesOn } from './said.ts';
import { formatSession, parseSession } from './session.ts';
import { Sum } from './sum-element.ts';
import { showTicks, spreadTick } from './ticks-element.ts';
import { fillTitleSlide } from './title-slide-element.ts';
import { at, listSentences, saidWords } from './words-element.ts';

/** How long the fields may change before the address and the draft follow, in milliseconds. */
const settled = 250;

/** What is stored, and what shows it, comes once the page is there. */
const store = () => import('./kept-sessions-element.ts');

/** A state of the page that can be gone back to. */
interface State {
  search: string;
  logo: Blob | undefined;
}

/** The page that composes a session: its address always says what is ticked. */
export class ComposePage {
  readonly #root: HTMLFormElement;
  readonly #form: SessionForm;
  readonly #sum: Sum;
  readonly #logo: LogoField;
  readonly #result: Result;
  #kept: KeptList | undefined;
  #before: State | undefined;
  #keeping: number | undefined;

  constructor(root: HTMLFormElement) {
    this.#root = root;
    this.#form = new SessionForm(root);
    this.#sum = new Sum(root);
    this.#logo = new LogoField(root, () => this.#update());
    this.#result = new Result(
      root,
      () => this.#logoAddress(),
      () => this.#keep(),
    );
  }

  async start(): Promise<void> {
    this.#listen();
    const { search } = location;
    this.#write(search);
    this.#show();
    const problems = this.#lacking(search);
    listSentences(at(this.#root, 'sentences'), problems);
    at(this.#root, 'problems').hidden = problems.length === 0;
    await this.#takeKept(search);
    await this.#startLater();
  }

  /** The logo of the address's session; without an address, the draft of the last time. */
  async #takeKept(search: string): Promise<void> {
    try {
      const { draft, logoOf } = await store();
      const kept = search === '' ? await draft() : { search, logo: await logoOf(search) };
      const isTicked = this.#form.read().show.length > 0; // while it was asked for
      if (kept && search === '' && !isTicked) this.#write(kept.search);
      if (kept?.logo) this.#logo.set(kept.logo);
      this.#update();
    } catch {
      this.#say('notKept');
    }
  }

  /** What is below comes last: the file of a session, and the last sessions. */
  async #startLater(): Promise<void> {
    const { KeptList } = await import('./kept-list-element.ts');
    this.#kept = new KeptList(at(this.#root, 'kept'), {
      name: (search) => this.#nameOf(search),
      describe: (search) => this.#sizeOf(search),
      slides: this.#root.dataset['slides'] ?? '',
      compose: location.pathname,
    });
    await this.#kept.show();
    const { startFile } = await import('./file-element.ts');
    startFile(at(this.#root, 'file'), {
      course: this.#form.course.course,
      describe: (search) => [this.#nameOf(search), this.#sizeOf(search)],
      lacking: (search) => this.#lacking(search),
      take: ({ search, logo }) => this.#replace({ search, logo }, ''),
    });
  }

  async #logoAddress(): Promise<string | undefined> {
    const { logo } = this.#logo;
    return logo && (await store()).dataUrlOf(logo);
  }

  #listen(): void {
    this.#root.addEventListener('submit', (event) => event.preventDefault());
    this.#root.addEventListener('input', ({ target }) => {
      if ((target as HTMLInputElement).type === 'file') return;
      spreadTick(target as HTMLInputElement);
      this.#update();
    });
    this.#root.addEventListener('click', ({ target }) => this.#press(target as Element));
    addEventListener('popstate', () => {
      this.#write(location.search);
      this.#update();
    });
    addEventListener('pagehide', () => this.#keeping !== undefined && this.#settle());
  }

  #press(target: Element): void {
    const button = target.closest<HTMLButtonElement>('button');
    const { move, take, at: name } = button?.dataset ?? {};
    if (move) this.#move(button!, move as 'up' | 'down');
    if (take !== undefined) this.#take(take);
    if (name === 'skip') this.#skip();
    if (name === 'anew') this.#replace({ search: '', logo: undefined }, 'anew');
    if (name === 'skip' || name === 'anew') at(this.#root, 'restore').focus(); // the button is gone
    if (name === 'restore') this.#restore();
  }

  #move(button: HTMLButtonElement, direction: 'up' | 'down'): void {
    const item = button.closest<HTMLElement>('li')!;
    const n = this.#form.course.move(item, direction);
    button.focus(); // moving its row took the focus away
    if (n === undefined) return;
    this.#update();
    const total = this.#form.course.course.length;
    this.#say('moved', { title: item.dataset['title'] ?? '', n, total });
  }

  /** A track or a day of it takes the place of what is ticked; the other fields stay. */
  #take(search: string): void {
    const { show } = parseSession(search).session;
    const next = formatSession({ ...this.#form.read(), show });
    this.#replace({ search: next, logo: this.#logo.logo }, 'taken', { n: show.length });
  }

  #skip(): void {
    const { proposed } = this.#sum;
    this.#before = this.#state();
    this.#form.course.untick(proposed);
    this.#update();
    this.#say(proposed.length === 1 ? 'skippedOne' : 'skipped', { n: proposed.length });
    this.#offerBack();
  }

  #replace({ search, logo }: State, said: string, values: Record<string, number> = {}): void {
    this.#before = this.#state();
    this.#write(search);
    this.#logo.set(logo);
    this.#update();
    this.#say(said, values);
    this.#offerBack();
  }

  #restore(): void {
    if (!this.#before) return;
    const { search, logo } = this.#before;
    this.#write(search);
    this.#logo.set(logo);
    this.#before = undefined;
    this.#update();
    this.#say('restored');
    at(this.#root, 'open').focus();
    at(this.#root, 'restore').hidden = true;
  }

  #offerBack(): void {
    at(this.#root, 'restore').hidden = false;
  }

  #state(): State {
    return { search: formatSession(this.#form.read()), logo: this.#logo.logo };
  }

  #write(search: string): void {
    const { session } = parseSession(search);
    const { chapters } = resolveSession(session.show, this.#form.course.course);
    this.#form.write(session, chapters);
  }

  #update(): void {
    this.#show();
    window.clearTimeout(this.#keeping);
    this.#keeping = window.setTimeout(() => this.#settle(), settled);
  }

  #show(): void {
    const session = this.#form.read();
    const chosen = this.#form.course.chosen();
    showTicks(this.#root, chosen, session.without);
    this.#sum.show(chosen, session);
    this.#result.show(session);
    void this.#preview();
  }

  async #preview(): Promise<void> {
    const slide = this.#root.querySelector<HTMLElement>('.slide-preview .slide')!;
    fillTitleSlide(slide, this.#form.read(), await this.#logoAddress());
  }

  /** Browsers allow an address to be replaced a few times a second only. */
  #settle(): void {
    window.clearTimeout(this.#keeping);
    this.#keeping = undefined;
    const { search, logo } = this.#state();
    if (search !== location.search) history.replaceState(null, '', location.pathname + search);
    store()
      .then(({ keepDraft }) => keepDraft(search, logo))
      .catch(() => this.#say('notKept'));
  }

  /** Opened, copied or saved: it is among the last sessions from now on. */
  #keep(): void {
    this.#settle();
    const { search, logo } = this.#state();
    if (this.#form.read().show.length === 0) return;
    const length = { ...parseSession(search).session, length: 0 };
    store()
      .then(({ keepSession }) => keepSession(formatSession(length), logo))
      .then(() => this.#kept?.show())
      .catch(() => this.#say('notKept'));
  }

  #say(name: string, values: Record<string, string | number> = {}): void {
    at(this.#root, 'said').textContent = fillHoles(this.#root.dataset[name] ?? '', values);
  }

  #lacking(search: string): string[] {
    const { session, faults } = parseSession(search);
    const { missing } = resolveSession(session.show, this.#form.course.course);
    return sentencesOn({ faults, missing, unloaded: [] }, saidWords(this.#root));
  }

  /** Its title, else the chapters. */
  #nameOf(search: string): string {
    const { session } = parseSession(search);
    const { chapters } = resolveSession(session.show, this.#form.course.course);
    return session.title || chapters.map(({ chapter }) => chapter.title.en).join(', ');
  }

  #sizeOf(search: string): string {
    const { session } = parseSession(search);
    const { chapters } = resolveSession(session.show, this.#form.course.course);
    const sections = chapters.flatMap((one) => one.sections);
    const { sections: many = '', sectionsOne = '' } = this.#root.dataset;
    const count = fillHoles(sections.length === 1 ? sectionsOne : many, { n: sections.length });
    const time = duration(minutesOfAll(sections, session.without), document.documentElement.lang);
    return [session.company, count, time].filter(Boolean).join(' · ');
  }
}
