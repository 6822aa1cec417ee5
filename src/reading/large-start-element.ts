import type { LargeView } from './large-element.ts';

/** Where the history says that something is seen large: the place of its button on the page. */
const seen = (): number | undefined =>
  (history.state as { modal?: string; large?: number } | null)?.large;

/**
 * Figures, wide tables and files open large by their button, figures by a press on the drawing too.
 * The code comes then. Going forward, or a reload, opens again what the history says.
 */
export function startLarge(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-large]')];
  if (buttons.length === 0) return;
  let view: Promise<LargeView> | undefined;
  const open = async (place: number): Promise<void> => {
    const failed = document.querySelector<HTMLElement>('[data-large-failed]')!;
    failed.hidden = true;
    try {
      view ??= import('./large-element.ts').then(({ LargeView }) => LargeView.make());
      (await view).open(buttons[place]!, place);
    } catch {
      view = undefined; // the network has gone: the next press asks again
      buttons[place]!.after(failed);
      failed.hidden = false;
    }
  };
  document.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest('[data-large], .figure > :is(svg, img)');
    const button = pressed?.parentElement?.querySelector<HTMLElement>('[data-large]');
    if (button && document.getSelection()?.isCollapsed !== false)
      void open(buttons.indexOf(button));
  });
  const resume = () => {
    const place = seen();
    if (place !== undefined && place < buttons.length) void open(place);
  };
  addEventListener('popstate', resume);
  resume();
}
