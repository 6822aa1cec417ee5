import type { StringKey } from '../i18n/strings.ts';
import type { GroupName, KeyName } from './keys.ts';

/** What each line of the list of keys is called; only the built list says it. */
export const keyLabels: Readonly<Record<KeyName, StringKey>> = {
  laser: 'tools.laser',
  pen: 'tools.pen',
  eraser: 'tools.eraser',
  zoom: 'tools.zoom',
  spotlight: 'tools.spotlight',
  subtitle: 'tools.subtitle',
  address: 'tools.address',
  twin: 'deck.key.twin',
  lit: 'deck.lit',
  contrast: 'tools.contrast',
  large: 'deck.key.large',
  fullscreen: 'deck.fullscreen',
  presenter: 'deck.presenter',
  rest: 'rest.begin',
  page: 'deck.toPage',
  print: 'deck.print',
  keys: 'deck.keys',
  overview: 'tools.key.overview',
  next: 'deck.next',
  previous: 'deck.previous',
  ends: 'deck.firstLast',
  choose: 'tools.key.choose',
  black: 'deck.black',
  undo: 'tools.undo',
  clear: 'tools.clearSlide',
  scale: 'tools.key.scale',
  pan: 'tools.key.pan',
  lines: 'tools.key.lines',
  range: 'tools.key.range',
  forward: 'vote.key.forward',
  digits: 'vote.key.digits',
  withdraw: 'vote.key.undo',
};

export const groupLabels: Readonly<Record<GroupName, StringKey>> = {
  move: 'tools.keys.move',
  show: 'tools.keys.show',
  room: 'tools.keys.room',
  vote: 'vote.key.title',
  desk: 'tools.keys.desk',
};
