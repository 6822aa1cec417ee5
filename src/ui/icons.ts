/** Drawn on a field of 16 by 16 with a stroke of 2.2; none carries a meaning without a word. */
export const icons = {
  check: 'M2 8.5 6.2 12.5 14 3.5',
  cross: 'M3 3 13 13M13 3 3 13',
  half: 'M2 6C5 2 7 10 10 7S13 6 14 5M2 11C5 7 7 15 10 12S13 11 14 10',
  up: 'M8 14V3M3 8 8 3 13 8',
  down: 'M8 2V13M3 8 8 13 13 8',
  next: 'M2 8H13M8 3 13 8 8 13',
  prev: 'M14 8H3M8 3 3 8 8 13',
  bookmark: 'M4 2H12V14L8 10.5 4 14Z',
  note: 'M2 14 3 10 11 2 14 5 6 13ZM9 4 12 7',
  report: 'M3 15V2H13L10 5.5 13 9H3',
  practised: 'M14 8A6 6 0 1 1 2 8 6 6 0 0 1 14 8M9 8A1 1 0 1 1 7 8 1 1 0 0 1 9 8',
  tested: 'M3 2H13V14H3ZM5.5 8.5 7.5 10.5 10.5 6',
  copy: 'M5 5V2H14V11H11M2 5H11V14H2Z',
  download: 'M8 2V10M4 6.5 8 10.5 12 6.5M2 14H14',
  enlarge: 'M9 2H14V7M14 2 9 7M7 14H2V9M2 14 7 9',
  plus: 'M8 2V14M2 8H14',
  minus: 'M2 8H14',
  fit: 'M2 5V2H5M11 2H14V5M14 11V14H11M5 14H2V11',
  slides: 'M2 3H14V11H2ZM8 11V14M5 14H11',
  search: 'M11.5 7A4.5 4.5 0 1 1 2.5 7 4.5 4.5 0 0 1 11.5 7M10.3 10.3 14 14',
  sun: 'M11 8A3 3 0 1 1 5 8 3 3 0 0 1 11 8M8 1V2.4M8 13.6V15M1 8H2.4M13.6 8H15M3 3 4 4M12 12 13 13M13 3 12 4M4 12 3 13',
  moon: 'M13.5 10A6 6 0 0 1 6 2.5 6 6 0 1 0 13.5 10Z',
  system: 'M14 8A6 6 0 1 1 2 8 6 6 0 0 1 14 8M8 2V14M10 3V13M12 4.5V11.5',
} as const;

export type IconName = keyof typeof icons;
