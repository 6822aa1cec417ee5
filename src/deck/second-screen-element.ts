import { placed, windowOn, type Placing, type ScreenPlace } from './screens.ts';

/** The part of the Window Management API that is used; TypeScript does not know it yet. */
interface ScreenDetails {
  screens: ScreenPlace[];
  currentScreen: ScreenPlace;
}
type WithScreens = Window & { getScreenDetails?: () => Promise<ScreenDetails> };

/** Where trainer and room are; nothing when there is one screen, or the browser may not say. */
export async function askScreens(): Promise<Placing<ScreenPlace> | undefined> {
  try {
    const details = await (window as WithScreens).getScreenDetails?.();
    return details && placed([...details.screens], details.currentScreen);
  } catch {
    return undefined; // not permitted: an ordinary window does
  }
}

/** Asks whether the slides go to the other screen when the presenter's window opens. */
export function offerScreens(link: HTMLAnchorElement): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-dialog=screens]');
  if (!dialog) {
    openAt(link, 'popup,width=1280,height=800');
    return;
  }
  const press = ({ target }: Event) => {
    const { screens } = (target as Element).closest('button')?.dataset ?? {};
    if (screens === undefined) return;
    dialog.close();
    if (screens === 'both') void useBoth(link);
    if (screens === 'one') openAt(link, 'popup,width=1280,height=800');
  };
  dialog.addEventListener('click', press);
  dialog.addEventListener('close', () => dialog.removeEventListener('click', press), {
    once: true,
  });
  dialog.showModal();
}

/** Full screen first: the same press then still opens a window on the other screen. */
async function useBoth(link: HTMLAnchorElement): Promise<void> {
  const placing = await askScreens();
  if (placing) await fill(placing.room);
  openAt(link, placing ? windowOn(placing.trainer) : 'popup,width=1280,height=800');
}

async function fill(screen: ScreenPlace): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ screen } as FullscreenOptions);
  } catch {
    return; // the slides stay where they are
  }
}

function openAt(link: HTMLAnchorElement, features: string): void {
  const opened = window.open(link.href, link.target, features);
  if (opened) opened.focus();
  else document.querySelector<HTMLDialogElement>('dialog[data-dialog=blocked]')?.showModal();
}
