import { icons } from '../ui/icons.ts';

/** On the same field as the site's icons, which the deck's tools share. */
export const toolIcons = {
  ...icons,
  read: 'M8 4V14M8 4C6 2.5 4 2.5 2 3V13C4 12.5 6 12.5 8 14M8 4C10 2.5 12 2.5 14 3V13C12 12.5 10 12.5 8 14',
  presenter: 'M2 2H14V9H2ZM8 9V14M4 14H12',
  rest: 'M2 5H11V10A3 3 0 0 1 8 13H5A3 3 0 0 1 2 10ZM11 6H14V10H11M4.5 1V3M8.5 1V3',
  overview: 'M2 3H6V6H2ZM10 3H14V6H10ZM2 10H6V13H2ZM10 10H14V13H10Z',
  fullscreen: 'M6 2H2V6M10 2H14V6M14 10V14H10M6 14H2V10',
  print: 'M4 6V2H12V6M4 11H2V6H14V11H12M4 9H12V14H4Z',
} as const;

export type ToolIcon = keyof typeof toolIcons;
