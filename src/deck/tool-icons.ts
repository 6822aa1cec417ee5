import { icons } from '../ui/icons.ts';

/** On the same field as the site's icons. */
export const toolIcons = {
  ...icons,
  overview: 'M2 3H6V6H2ZM10 3H14V6H10ZM2 10H6V13H2ZM10 10H14V13H10Z',
  fullscreen: 'M6 2H2V6M10 2H14V6M14 10V14H10M6 14H2V10',
} as const;

export type ToolIcon = keyof typeof toolIcons;
