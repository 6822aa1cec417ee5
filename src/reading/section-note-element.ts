import type { ProgressLog } from '../progress/log.ts';

/** Milliseconds between what is typed and what is kept: each keeping is told to the whole page. */
const PAUSE = 300;

/** The reader's note on one section: opened in place under its button, kept as it is typed. */
export class SectionNote {
  readonly #section: string;
  readonly #button: HTMLElement;
  readonly #slip: HTMLTemplateElement;
  readonly #log: ProgressLog;
  #box: HTMLElement | undefined;
  #text = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(section: string, button: HTMLElement, slip: HTMLTemplateElement, log: ProgressLog) {
    this.#section = section;
    this.#button = button;
    this.#slip = slip;
    this.#log = log;
  }

  /** As the log has it; what is being typed here is newer. */
  show(text: string): void {
    if (this.#waiting !== undefined) return;
    this.#text = text;
    const label = this.#button.querySelector('span')!;
    label.textContent = this.#slip.dataset[text === '' ? 'add' : 'yours']!;
    this.#button.classList.toggle('on', text !== '');
    if (this.#box && this.#area.value.trim() !== text.trim()) this.#fill();
  }

  toggle(): void {
    if (this.#box?.isConnected) this.#close();
    else this.#open();
    this.#button.setAttribute('aria-expanded', String(this.#box!.isConnected));
  }

  #open(): void {
    this.#box ??= this.#make();
    this.#fill();
    this.#button.parentElement!.after(this.#box);
    this.#area.focus();
  }

  #close(): void {
    void this.#keep();
    this.#box!.remove();
    this.#button.focus();
  }

  #make(): HTMLElement {
    const box = this.#slip.content.querySelector('.note')!.cloneNode(true) as HTMLElement;
    const area = box.querySelector('textarea')!;
    const label = box.querySelector('label')!;
    area.id = `${this.#section}--text`;
    label.htmlFor = area.id;
    label.id = `${area.id}-label`;
    area.setAttribute('aria-labelledby', `${label.id} ${this.#section}`);
    area.addEventListener('input', () => this.#typed());
    area.addEventListener('blur', () => void this.#keep());
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) this.toggle();
    });
    window.addEventListener('pagehide', () => void this.#keep());
    return box;
  }

  get #area(): HTMLTextAreaElement {
    return this.#box!.querySelector('textarea')!;
  }

  #fill(): void {
    this.#area.value = this.#text;
    this.#say('');
    this.#measure();
  }

  #typed(): void {
    this.#text = this.#area.value;
    this.#measure();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#keep(), PAUSE);
  }

  /** Its length; and the same text for printing, where a field shows no more than its window. */
  #measure(): void {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    const { value, maxLength } = this.#area;
    this.#box!.querySelector('.paper')!.textContent = value;
    this.#box!.querySelector('[data-count]')!.textContent = this.#slip.dataset['count']!.replace(
      '{n}',
      number.format(value.length),
    ).replace('{total}', number.format(maxLength));
  }

  async #keep(): Promise<void> {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const text = this.#text;
    const isKept = await this.#log.keepNote(this.#section, text);
    if (this.#waiting !== undefined) return; // typed on since
    const { gone, kept, notKept } = this.#slip.dataset;
    this.#say((!isKept ? notKept : text.trim() === '' ? gone : kept)!);
  }

  #say(words: string): void {
    this.#box!.querySelector('[role=status]')!.textContent = words;
  }
}
