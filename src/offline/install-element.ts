import { quietly } from './quietly.ts';

/** That the reader does not wish to be asked, in localStorage. */
const REFUSED = 'quai-install';

/** What a browser that can install the site sends; in no standard yet. */
interface InstallEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Shows, in the footer, that the course can be installed, unless the reader has put that aside. */
export function offerInstall(event: Event): void {
  const place = document.querySelector<HTMLElement>('[data-install]');
  if (!place || quietly(() => localStorage.getItem(REFUSED))) return;
  const [install, refuse] = place.querySelectorAll('button');
  const away = () => (place.hidden = true);
  const refused = () => {
    quietly(() => localStorage.setItem(REFUSED, 'no'));
    away();
  };
  install!.onclick = () => {
    away(); // the browser's offer can be used once
    void (event as InstallEvent).prompt().then(({ outcome }) => {
      if (outcome === 'dismissed') refused();
    });
  };
  refuse!.onclick = refused;
  addEventListener('appinstalled', away);
  place.hidden = false;
}
