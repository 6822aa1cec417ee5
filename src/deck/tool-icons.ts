import { icons } from '../ui/icons.ts';

/** On the same field as the site's icons, which the deck's tools share. */
export const toolIcons = {
  ...icons,
  read: 'M8 4V14M8 4C6 2.5 4 2.5 2 3V13C4 12.5 6 12.5 8 14M8 4C10 2.5 12 2.5 14 3V13C12 12.5 10 12.5 8 14',
  presenter: 'M2 2H14V9H2ZM8 9V14M4 14H12',
  overview: 'M2 3H6V6H2ZM10 3H14V6H10ZM2 10H6V13H2ZM10 10H14V13H10Z',
  fullscreen: 'M6 2H2V6M10 2H14V6M14 10V14H10M6 14H2V10',
  print: 'M4 6V2H12V6M4 11H2V6H14V11H12M4 9H12V14H4Z',
  tools: 'M3 13 10 6M2 14 3 10 10 3 13 6 6 13ZM11 12H14V15',
  laser: 'M11 8A3 3 0 1 1 5 8 3 3 0 0 1 11 8M8 1V3M8 13V15M1 8H3M13 8H15',
  pen: 'M2 14 3 10 11 2 14 5 6 13Z',
  eraser: 'M6 13 2 9 9 2 14 7 8 13ZM5 6 10 11M6 14H14',
  zoom: 'M11 6.5A4.5 4.5 0 1 1 2 6.5 4.5 4.5 0 0 1 11 6.5M10 10 14 14M6.5 4.5V8.5M4.5 6.5H8.5',
  spotlight: 'M2 3H14M2 8H14M2 13H9M2 6.5H14V9.5H2Z',
  subtitle: 'M2 3H14V13H2ZM4 10H8M10 10H12',
  contrast: 'M14 8A6 6 0 1 1 2 8 6 6 0 0 1 14 8M8 2V14M10 4V12M12 5.5V10.5',
  address: 'M2 2H6V6H2ZM10 2H14V6H10ZM2 10H6V14H2ZM10 10H11M13 13H14M10 14V13M14 10V11',
  undo: 'M6 3 2 7 6 11M2 7H10A3.5 3.5 0 0 1 10 14H7',
  bin: 'M2 4H14M6 4V2H10V4M4 4V14H12V4M7 7V11M9 7V11',
  plus: 'M2 8H14M8 2V14',
  minus: 'M2 8H14',
} as const;

export type ToolIcon = keyof typeof toolIcons;
