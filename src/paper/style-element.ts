import sheet from '../styles/paper.css?url';
import { addStyleSheet } from '../ui/style-sheet-element.ts';

export const addPaperStyle = (): Promise<void> => addStyleSheet(sheet);
