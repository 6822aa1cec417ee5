import { fillHoles } from '../i18n/holes.ts';
import { clockTime, extendedRest, restLeft } from '../deck/rest.ts';
import type { Rests } from '../deck/rest-element.ts';
import { minutesAndSeconds } from '../deck/stopwatch.ts';

/** The break that the room sees, in a line of the presenter's window: to extend and to end. */
export function startRestBar(bar: HTMLElement, rests: Rests): void {
  const show = () => {
    const { backAt } = rests;
    bar.hidden = backAt === undefined;
    if (backAt === undefined) return;
    const left = restLeft(backAt, Date.now());
    const back = bar.querySelector<HTMLElement>('.back')!;
    const time = clockTime(backAt, document.documentElement.lang);
    const { text = '', up = '' } = back.dataset;
    const said = fillHoles(left > 0 ? text : up, { time });
    if (back.textContent !== said) back.textContent = said;
    bar.querySelector('.left')!.textContent = minutesAndSeconds(left);
  };
  bar.addEventListener('click', ({ target }) => {
    const { more, over } = (target as Element).closest('button')?.dataset ?? {};
    if (over !== undefined) rests.set(undefined);
    else if (more !== undefined && rests.backAt !== undefined)
      rests.set(extendedRest(rests.backAt, Number(more), Date.now()));
  });
  rests.onChange(show);
  window.setInterval(show, 250);
}
