import type { SaidWords } from './said.ts';

/** The words that spoken.ts wrote on an element. */
export const saidWords = ({ dataset }: HTMLElement): SaidWords => ({
  missing: dataset['sayMissing'] ?? '',
  unreadable: dataset['sayUnreadable'] ?? '',
  cut: dataset['sayCut'] ?? '',
  date: dataset['sayDate'] ?? '',
  many: dataset['sayMany'] ?? '',
  unloaded: dataset['sayUnloaded'] ?? '',
  more: dataset['sayMore'] ?? '',
  title: dataset['sayTitle'] ?? '',
  company: dataset['sayCompany'] ?? '',
  trainer: dataset['sayTrainer'] ?? '',
});

/** A named place of the page, which the build made. */
export const at = (root: ParentNode, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-at="${name}"]`)!;

/** A list of sentences, as text. */
export function listSentences(list: HTMLElement, sentences: readonly string[]): void {
  const items = sentences.map((sentence) => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}
