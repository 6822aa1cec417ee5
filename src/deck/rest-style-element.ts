import sheet from '../styles/rest.css?url';
import { addStyleSheet } from '../ui/style-sheet-element.ts';

/** A sheet that cannot be had is no reason to do without the break. */
export const styleRests = (): Promise<void> => addStyleSheet(sheet).catch(() => undefined);
