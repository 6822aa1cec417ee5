import sheet from '../styles/vote.css?url';
import { addStyleSheet } from '../ui/style-sheet-element.ts';

/** Votes can be counted without their looks. */
export const addVoteStyles = (): Promise<void> => addStyleSheet(sheet).catch(() => undefined);
