import { show } from './copies-element.ts';
import { offerEdition } from './edition-element.ts';
import { offerInstall } from './install-element.ts';

/** What a page says of the copy: the event of a browser that can install it, an edition that waits, or what is kept. */
export function told(of?: Event | ServiceWorkerRegistration): void {
  if (of instanceof Event) offerInstall(of);
  else if (of) void offerEdition(of);
  else show();
}
