import sheet from '../styles/offline.css?url';
import { quietly } from './quietly.ts';
import { written } from './written-element.ts';

/** That the offer was put off, in sessionStorage: a reader says so once a visit. */
const LATER = 'quai-edition-later';
/** How long a worker may take to take over, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Says in the page's status line that a newer edition is ready. Nothing happens until the reader asks:
 * then what is being written is kept, the newer worker takes over, and the page is loaded again, once.
 */
export async function offerEdition(coming: ServiceWorkerRegistration): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-edition]')!;
  const template = line.querySelector('template');
  const isPutOff = quietly(() => sessionStorage.getItem(LATER)) && line.dataset['edition'] !== 'always'; // prettier-ignore
  if (!template || isPutOff) return;
  template.remove();
  await styled();
  line.append(template.content);
  const [reload, later] = line.querySelectorAll('button');
  reload?.addEventListener('click', () => {
    reload.disabled = true;
    void take(coming);
  });
  later?.addEventListener('click', () => {
    quietly(() => sessionStorage.setItem(LATER, 'yes'));
    line.replaceChildren();
  });
}

/** Another tab may have taken it meanwhile: then nothing waits, and loading again is all there is to do. */
async function take({ waiting }: ServiceWorkerRegistration): Promise<void> {
  const reload = () => location.reload();
  await written();
  if (waiting?.state !== 'installed') {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, PATIENCE); // it did not come: the offer is made again
  waiting.postMessage({ ask: 'take-over' });
}

/** Without its sheet the line stands at the end of the page. */
const styled = () =>
  new Promise<unknown>((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.onload = link.onerror = done;
    document.head.append(link);
  });
