import { fillHoles } from '../i18n/holes.ts';

/** The time of day, and when the chapter will end if the rest takes the minutes planned. */
export function startClock(clock: HTMLElement, minutesToGo: () => number): void {
  const { lang } = document.documentElement;
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(lang, format);
  const end = clock.querySelector('small')!;
  const show = () => {
    const planned = time.format(Date.now() + minutesToGo() * 60_000);
    clock.querySelector('.no')!.textContent = time.format();
    end.textContent = fillHoles(end.dataset['plannedEnd'] ?? '', { time: planned });
  };
  window.setInterval(show, 1000);
  show();
}
