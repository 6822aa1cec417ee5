import { keep, kept } from '../deck/stored-element.ts';

const KEY = 'quai-presenter-panel';

/** One of the panels of times is shown: the deck's sections, or the day's blocks. */
export function startPanels(desk: HTMLElement): void {
  const buttons = [...desk.querySelectorAll<HTMLButtonElement>('button[data-panel]')];
  const show = (name: string) => {
    for (const button of buttons) {
      const { panel = '' } = button.dataset;
      button.setAttribute('aria-pressed', String(panel === name));
      desk.querySelector<HTMLElement>(`.times-area .${panel}`)!.hidden = panel !== name;
    }
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      show(button.dataset['panel']!);
      keep('session', KEY, button.dataset['panel']);
    });
  show(kept('session', KEY) === 'day' ? 'day' : 'pace');
}
