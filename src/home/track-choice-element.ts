/** Where the track is kept, in localStorage; the boot script of each page reads it. */
const KEY = 'quai-track';

/**
 * `<track-choice>`: one button a track. The yard and the crane then have its chapters alone, and so
 * have the links from one chapter to the next (reading/neighbours-element.ts).
 */
export class TrackChoice extends HTMLElement {
  static define(): void {
    customElements.define('track-choice', this);
  }

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#show(document.documentElement.dataset['track']);
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('button[data-track]');
    if (!button) return;
    const isFollowed = button.getAttribute('aria-pressed') === 'true';
    const track = isFollowed ? undefined : button.dataset['track'];
    keep(track);
    this.#show(track);
    this.dispatchEvent(new CustomEvent('track-change', { bubbles: true }));
  }

  /** A track that the course no longer has is as good as none. */
  #show(track: string | undefined): void {
    const buttons = [...this.querySelectorAll<HTMLElement>('button[data-track]')];
    const followed = buttons.find(({ dataset }) => dataset['track'] === track);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === followed));
    const chapters = followed?.dataset['chapters']?.split(' ');
    const course = this.closest('course-progress');
    for (const one of course?.querySelectorAll<HTMLElement>('[data-load], [data-chapter]') ?? [])
      one.hidden = chapters !== undefined && !chapters.includes(nameOf(one));
    for (const tier of course?.querySelectorAll<HTMLElement>('.tier') ?? [])
      tier.hidden = tier.querySelector('[data-chapter]:not([hidden])') === null;
    const said = this.querySelector<HTMLElement>('[role=status]');
    if (said) said.textContent = followed?.dataset['said'] ?? '';
  }
}

const nameOf = ({ dataset }: HTMLElement): string => dataset['load'] ?? dataset['chapter'] ?? '';

/** Nothing goes back to the whole course. Storage may be refused: the choice lasts for the page. */
function keep(track: string | undefined): void {
  if (track === undefined) delete document.documentElement.dataset['track'];
  else document.documentElement.dataset['track'] = track;
  try {
    if (track === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, track);
  } catch {
    return;
  }
}
