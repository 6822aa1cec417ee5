import type { Countdown } from './bridge.ts';

/** The time of a slide's exercise, as its timer wrote it. */
export function countdownOf(slide: ParentNode): Countdown | undefined {
  const { left, endsAt } = slide.querySelector<HTMLElement>('.timer')?.dataset ?? {};
  if (left === undefined) return undefined;
  return { left: Number(left), ...(endsAt !== undefined && { endsAt: Number(endsAt) }) };
}
