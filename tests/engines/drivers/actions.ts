/** Keys and clicks as W3C input actions, which WebDriver and WebDriver BiDi share. */

/** https://www.w3.org/TR/webdriver2/#keyboard-actions: keys that write no character. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009',
  Alt: '\uE00A', Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010',
  Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Delete: '\uE017',
}; // prettier-ignore

const codeOf = (name: string): string => codes[name] ?? name;
const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });

function chord(key: string) {
  const held = key.length > 1 ? key.split('+').map(codeOf) : [key];
  return [...held.map(down), ...held.toReversed().map(up)];
}

export const keyActions = (keys: readonly string[]) => [
  { type: 'key', id: 'keyboard', actions: keys.flatMap(chord) },
];

export const clickActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];
