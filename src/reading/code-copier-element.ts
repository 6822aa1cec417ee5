/**
 * Copy buttons of code blocks. What is copied is what is typed: the lines without prompts, step
 * numbers or captions. Without a clipboard (plain http) the text is selected instead.
 */
export class CodeCopier {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  start(): void {
    for (const button of this.#document.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.hidden = false;
    }
    this.#document.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
      if (button) void this.#copy(button);
    });
  }

  async #copy(button: HTMLElement): Promise<void> {
    const code = button.closest('figure')!.querySelector('code')!;
    try {
      await navigator.clipboard.writeText(typedText(code));
      this.#tell(button, button.dataset.copied!);
    } catch {
      this.#document.getSelection()?.selectAllChildren(code);
      this.#tell(button, button.dataset.failed!);
    }
  }

  #tell(button: HTMLElement, words: string): void {
    const label = button.querySelector<HTMLElement>('[data-label]')!;
    const before = (label.dataset.before ??= label.textContent);
    label.textContent = words;
    this.#document.querySelector('[data-copy-status]')!.textContent = words;
    setTimeout(() => (label.textContent = before), 2000);
  }
}

/** The text of a code block as it is typed. */
export function typedText(code: Element): string {
  const copy = code.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.tk-prompt, .step-no')) extra.remove();
  return copy.textContent.replace(/\n$/, '');
}
