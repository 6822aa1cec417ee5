import { isRecord } from '../deck/parse.ts';

/** Sizes of the notes, against the usual one. */
export const sizes = [0.85, 1, 1.15, 1.3, 1.5, 1.75] as const;

/** How pictures and notes share the window. */
export const layouts = ['even', 'pictures', 'notes'] as const;
export type Layout = (typeof layouts)[number];

/** How a trainer wants the window on this device. */
export interface Look {
  /** Place in `sizes`. */
  size: number;
  layout: Layout;
}

export const usualLook: Look = { size: 1, layout: 'even' };

/** A step larger or smaller, as far as sizes go. */
export const resized = (look: Look, steps: number): Look => ({
  ...look,
  size: Math.min(sizes.length - 1, Math.max(0, look.size + steps)),
});

export const nextLayout = ({ layout }: Look): Layout =>
  layouts[(layouts.indexOf(layout) + 1) % layouts.length]!;

/** Reads what was stored; what is none of ours is as usual. */
export function parseLook(value: unknown): Look {
  if (!isRecord(value)) return usualLook;
  const { size, layout } = value;
  return {
    size: typeof size === 'number' && sizes[size] !== undefined ? size : usualLook.size,
    layout: layouts.find((one) => one === layout) ?? usualLook.layout,
  };
}
