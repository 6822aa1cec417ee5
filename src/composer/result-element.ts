import { writeSessionFile } from './file.ts';
import { sessionKey } from './key.ts';
import { formatSession, type Session } from './session.ts';
import { at } from './words-element.ts';

/** How long a browser may take to fetch what it downloads, in milliseconds. */
const fetched = 60_000;

/** The session's address and file. */
export class Result {
  readonly #form: HTMLElement;
  readonly #logo: () => Promise<string | undefined>;
  #session: Session | undefined;

  /**
   * @param logo the logo as a data URL, for the file
   * @param keep called when the session leaves the page: opened, copied or saved
   */
  constructor(form: HTMLElement, logo: () => Promise<string | undefined>, keep: () => void) {
    this.#form = form;
    this.#logo = logo;
    at(form, 'copy').addEventListener('click', () => {
      keep();
      void this.#copy();
    });
    at(form, 'save').addEventListener('click', () => {
      keep();
      void this.#save();
    });
    for (const name of ['open', 'presenter']) at(form, name).addEventListener('click', keep);
  }

  show(session: Session): void {
    this.#session = session;
    const isEmpty = session.show.length === 0;
    const search = formatSession({ ...session, length: 0 });
    const { slides = '', presenter = '' } = this.#form.dataset;
    at(this.#form, 'result').hidden = isEmpty;
    this.#aim('open', slides + search, isEmpty);
    at(this.#form, 'open').setAttribute('target', '_blank');
    this.#aim('presenter', presenter + search, isEmpty);
    at(this.#form, 'presenter').setAttribute('target', `quai-presenter-${sessionKey(session)}`);
    this.#address.value = new URL(slides + search, location.href).href;
    at(this.#form, 'result-said').textContent = '';
  }

  /** A link without an address cannot be followed, and says so to screen readers. */
  #aim(name: string, address: string, isEmpty: boolean): void {
    const link = at(this.#form, name) as HTMLAnchorElement;
    if (isEmpty) link.removeAttribute('href');
    else link.setAttribute('href', address);
    link.setAttribute('aria-disabled', String(isEmpty));
  }

  async #copy(): Promise<void> {
    const button = at(this.#form, 'copy');
    try {
      await navigator.clipboard.writeText(this.#address.value);
      this.#say(button.dataset['done']);
    } catch {
      this.#address.focus();
      this.#address.select();
      this.#say(button.dataset['failed']);
    }
  }

  async #save(): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    const logo = await this.#logo();
    const text = writeSessionFile({ search: formatSession(session), ...(logo && { logo }) });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `${[at(this.#form, 'save').dataset['name'], slug(session)].filter(Boolean).join('-')}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), fetched);
  }

  get #address(): HTMLTextAreaElement {
    return at(this.#form, 'address') as HTMLTextAreaElement;
  }

  #say(words: string | undefined): void {
    at(this.#form, 'result-said').textContent = words ?? '';
  }
}

/** The date and the title, as a file may be called on any system. */
const slug = ({ date, title }: Session): string =>
  `${date} ${title}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
