import { fillHoles } from '../i18n/holes.ts';
import { routesUnder } from '../course/routes.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { readPapers, type MadePaper } from '../paper/papers.ts';
import { paperLabel, type LabelWords } from './paper-label.ts';

const routes = routesUnder(import.meta.env.BASE_URL);

/**
 * `<papers-table>` around a table whose cells lead to pages that print: where /papers.json names a
 * PDF, its cell leads to that instead. The list is never kept offline, and may not have been made.
 */
export class PapersTable extends HTMLElement {
  static define(): void {
    if (!customElements.get('papers-table')) customElements.define('papers-table', this);
  }

  connectedCallback(): void {
    this.#say(this.dataset['loading']);
    void this.#show();
  }

  async #show(): Promise<void> {
    let made: MadePaper[];
    try {
      made = await papersThere();
    } catch {
      this.#say(this.dataset['unreachable']);
      return;
    }
    const own = made
      .filter(({ lang }) => lang === this.#locale)
      .filter((paper) => this.#put(paper));
    this.#say(
      own.length === 0
        ? this.dataset['none']
        : fillHoles(this.dataset['made'] ?? '', { n: String(own.length) }),
    );
  }

  /** False where the table has no such cell: the list is of another edition. */
  #put(paper: MadePaper): boolean {
    const { lang, chapter, kind } = paper;
    const cell = this.querySelector(`td[data-chapter="${chapter}"][data-kind="${kind}"]`);
    const link = cell?.querySelector('a');
    if (!link) return false;
    const what = paperLabel(paper, this.dataset as unknown as LabelWords, this.#locale);
    const { paper: name = '', title = '' } = link.dataset;
    link.href = routes.paper(lang, chapter, kind);
    link.download = `${chapter}-${kind}-${lang}.pdf`;
    link.textContent = what;
    link.setAttribute(
      'aria-label',
      fillHoles(this.dataset['file'] ?? '', { paper: name, title, what }),
    );
    return true;
  }

  /** Code in backticks is for who reads the source; a status says it plain. */
  #say(words = ''): void {
    const status = this.querySelector('[role=status]')!;
    status.replaceChildren(
      ...words.split('`').map((part, place) => {
        if (place % 2 === 0) return part;
        const code = document.createElement('code');
        code.textContent = part;
        return code;
      }),
    );
  }

  get #locale(): Locale {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : 'fr';
  }
}

/**
 * The PDFs that were made; none where the host has no list, or answers with a page of its own.
 * @throws when nothing answers, as when the network has gone
 */
async function papersThere(): Promise<MadePaper[]> {
  const response = await fetch(routes.papers(), { cache: 'no-cache' });
  if (!response.ok) return [];
  return readPapers(await response.json().catch(() => []));
}
