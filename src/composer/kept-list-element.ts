import { fillHoles } from '../i18n/holes.ts';
import type { KeptSession } from '../trainer/records.ts';
import { forgetSession, keptSessions, restoreSession } from './kept-sessions-element.ts';
import { at } from './words-element.ts';

/** What the page says of a session, and where it leads. */
export interface ListDesk {
  name(search: string): string;
  describe(search: string): string;
  slides: string;
  compose: string;
}

/** The last sessions: opened again, edited, deleted, and put back. */
export class KeptList {
  readonly #place: HTMLElement;
  readonly #desk: ListDesk;
  #deleted: KeptSession | undefined;

  constructor(place: HTMLElement, desk: ListDesk) {
    this.#place = place;
    this.#desk = desk;
    at(place, 'kept-restore').addEventListener('click', () => void this.#restore());
    document.addEventListener('visibilitychange', () => void this.show());
  }

  /** A browser that keeps nothing has an empty list. */
  async show(): Promise<void> {
    const sessions = await keptSessions().catch(() => []);
    at(this.#place, 'kept-list').replaceChildren(...sessions.map((one) => this.#row(one)));
    at(this.#place, 'kept-none').hidden = sessions.length > 0;
  }

  #row(session: KeptSession): HTMLElement {
    const { search, at: when } = session;
    const model = at(this.#place, 'kept-row') as HTMLTemplateElement;
    const row = document.importNode(model.content, true).querySelector('li')!;
    const name = this.#desk.name(search);
    row.querySelector('b')!.textContent = name;
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' });
    row.querySelector('.soft')!.textContent =
      `${this.#desk.describe(search)} · ${day.format(when)}`;
    for (const [what, address] of [
      ['open', this.#desk.slides],
      ['edit', this.#desk.compose],
    ] as const)
      row.querySelector(`[data-do=${what}]`)!.setAttribute('href', address + search);
    for (const action of row.querySelectorAll('[data-do]'))
      action.setAttribute('aria-label', `${action.textContent.trim()}, ${name}`);
    row.querySelector('button')!.addEventListener('click', () => void this.#delete(session, name));
    return row;
  }

  async #delete(session: KeptSession, title: string): Promise<void> {
    await forgetSession(session.id).catch(() => {});
    this.#deleted = session;
    await this.show();
    const said = fillHoles(this.#place.dataset['deleted'] ?? '', { title });
    at(this.#place, 'kept-said').textContent = said;
    at(this.#place, 'kept-restore').hidden = false;
    at(this.#place, 'kept-restore').focus();
  }

  async #restore(): Promise<void> {
    if (this.#deleted) await restoreSession(this.#deleted).catch(() => {});
    this.#deleted = undefined;
    at(this.#place, 'kept-said').textContent = '';
    at(this.#place, 'kept-restore').hidden = true;
    await this.show();
    this.#place.querySelector('h2')!.focus();
  }
}
