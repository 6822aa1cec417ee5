import { fillHoles } from '../i18n/holes.ts';
import { isRecord } from '../progress/checks.ts';
import { forgetTrainerRecord, trainerRecords } from './database-element.ts';
import type { RoomVote } from './records.ts';
import { csvName, votesCsv } from './votes-csv.ts';
import { gainOf, mostChosenWrong, parseRoomVote, sessionsOf, type VotedSession } from './votes.ts';

/** How long a browser may take to fetch what it downloads, in milliseconds. */
const fetched = 60_000;

/** `<room-votes data-…>`: the sessions kept here, each with its file and its end. */
export class RoomVotes extends HTMLElement {
  static define(): void {
    if (!customElements.get('room-votes')) customElements.define('room-votes', this);
  }

  #votes: RoomVote[] = [];
  #sessions: VotedSession[] = [];

  async connectedCallback(): Promise<void> {
    this.#part('[data-csv-all]').addEventListener('click', () => this.#save(this.#sessions));
    await this.#refresh();
    this.dataset['ready'] = '';
  }

  /** What cannot be read stays where it is: another version may have written it. */
  async #refresh(): Promise<void> {
    try {
      const records: unknown[] = await trainerRecords('votes');
      this.#votes = records.map(parseRoomVote).filter((vote) => vote !== undefined);
      this.#sessions = sessionsOf(this.#votes);
      this.#show(records.length - this.#votes.length);
    } catch {
      this.#part('[data-refused]').hidden = false;
    }
  }

  #show(broken: number): void {
    const isEmpty = this.#sessions.length === 0;
    this.#part('[data-none]').hidden = !isEmpty;
    this.#part('[data-list]').hidden = isEmpty;
    this.#part('[data-all]').hidden = isEmpty;
    this.#part('[data-unread]').hidden = broken === 0;
    this.#part('[data-unread]').textContent = this.#words('broken', { n: broken });
    this.#part('tbody').replaceChildren(...this.#sessions.map((session) => this.#row(session)));
  }

  #row(session: VotedSession): Element {
    const template = this.querySelector('template')!;
    const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
    const cell = (name: string) => row.querySelector(`[data-of=${name}]`)!;
    const date = this.#date(session);
    const time = document.createElement('time');
    time.dateTime = session.session;
    time.textContent = date;
    row.querySelector('th')!.prepend(time);
    row.querySelector('small')!.textContent = session.group;
    cell('deck').append(this.#deck(session));
    cell('questions').textContent = String(session.votes.length);
    cell('gain').textContent = this.#gain(session);
    cell('misled').append(...this.#misled(session));
    this.#button(row, '[data-csv]', 'csvOf', date, () => this.#save([session]));
    this.#button(row, '[data-delete]', 'deleteOf', date, () => this.#ask(session));
    return row;
  }

  #button(row: Element, selector: string, words: string, date: string, act: () => void): void {
    const button = row.querySelector(selector)!;
    button.setAttribute('aria-label', this.#words(words, { date }));
    button.addEventListener('click', act);
  }

  #deck({ deck }: VotedSession): Node {
    const title = this.#table('titles')[deck];
    if (title === undefined) return document.createTextNode(this.#words('composed'));
    const link = document.createElement('a');
    link.href = this.#table('addresses')[deck] ?? '';
    link.textContent = title;
    return link;
  }

  #gain(session: VotedSession): string {
    const gain = gainOf(session);
    if (gain === undefined) return this.#words('noGain');
    const { lang } = document.documentElement;
    const signed = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' }).format(gain);
    return this.#words('points', { n: signed });
  }

  #misled(session: VotedSession): Node[] {
    const misled = mostChosenWrong(session);
    if (!misled) return [document.createTextNode(this.#words('noMisled'))];
    const choice = document.createElement('b');
    choice.textContent = misled.choice.text;
    choice.lang = misled.vote.lang;
    const stem = document.createElement('small');
    stem.textContent = misled.vote.stem;
    stem.lang = misled.vote.lang;
    const share = this.#words('misledShare', { n: Math.round(100 * misled.share) });
    return [choice, ` ${share}`, document.createElement('br'), stem].map((part) =>
      typeof part === 'string' ? document.createTextNode(part) : part,
    );
  }

  #save(sessions: readonly VotedSession[]): void {
    const columns = JSON.parse(this.dataset['columns'] ?? '[]') as string[];
    const { right = '', wrong = '' } = this.dataset;
    const name = csvName(sessions.length === 1 ? sessions[0]!.session : new Date().toISOString());
    download(name, votesCsv(sessions, { columns, right, wrong }));
    this.#tell('saved', { name });
  }

  #ask(session: VotedSession): void {
    const dialog = this.querySelector('dialog')!;
    const values = { date: this.#date(session), n: session.votes.length };
    dialog.querySelector('p')!.textContent = this.#words('deleteAsk', values);
    dialog.returnValue = '';
    dialog.addEventListener(
      'close',
      () => dialog.returnValue === 'delete' && void this.#delete(session),
      { once: true },
    );
    dialog.showModal();
  }

  /** Also questions that were opened and never voted. */
  async #delete({ session, deck }: VotedSession): Promise<void> {
    const votes = this.#votes.filter((vote) => vote.session === session && vote.deck === deck);
    try {
      await Promise.all(votes.map(({ id }) => forgetTrainerRecord('votes', id)));
      await this.#refresh();
      this.#tell('deleted');
    } catch {
      this.#tell('notDeleted');
    }
    this.#part('[data-told]').focus(); // the button that was pressed has gone with its row
  }

  #date({ session }: VotedSession): string {
    const { lang } = document.documentElement;
    const calendar = lang === 'en' ? 'en-GB' : lang;
    const format = new Intl.DateTimeFormat(calendar, { dateStyle: 'medium', timeStyle: 'short' });
    return format.format(new Date(session));
  }

  #tell(key: string, values: Record<string, string | number> = {}): void {
    this.#part('[data-told]').textContent = this.#words(key, values);
  }

  #words(key: string, values: Record<string, string | number> = {}): string {
    return fillHoles(this.dataset[key] ?? '', values);
  }

  #table(name: string): Partial<Record<string, string>> {
    const table: unknown = JSON.parse(this.dataset[name] ?? '{}');
    return isRecord(table) ? (table as Record<string, string>) : {};
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** In the document, since some browsers follow no link that stands outside. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(link.href), fetched);
}
