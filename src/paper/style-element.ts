import sheet from '../styles/paper.css?url';
import { addStyleSheet } from '../ui/style-sheet-element.ts';

const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

export const addPaperStyle = (): Promise<void> => addStyleSheet(sheet);

/**
 * The style of paper comes with the first sign that somebody is here, well before a print dialog
 * can be opened: a first view does not wait for what it does not show.
 */
export function bringPrintStyle(root: Document): void {
  const bring = (): void => {
    for (const sign of signsOfLife) root.removeEventListener(sign, bring);
    addPaperStyle().catch(() => undefined); // the plain print style is there
  };
  for (const sign of signsOfLife) root.addEventListener(sign, bring, { passive: true });
}
