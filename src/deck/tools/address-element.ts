import { encode } from 'uqr';
import { routesUnder } from '../../course/routes.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Show } from '../show-element.ts';
import { addressOf, isLocal, modulePath } from './address.ts';

/** Modules that stay white around a code (ISO/IEC 18004). */
const quiet = 4;

const routes = routesUnder(import.meta.env.BASE_URL);

/** Shows where the section of the current slide can be read, to be scanned or typed. */
export function showAddress({ slide: { dataset } }: Show): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-dialog=address]');
  if (!dialog) return;
  const place = {
    chapter: dataset['chapter'] ?? '',
    anchor: dataset['anchor'],
    page: dataset['page'],
  };
  const lang = document.documentElement.lang as Locale;
  const address = addressOf(routes, location.origin, lang, place);
  const code = codeOf(address);
  dialog.querySelector('.qr')!.replaceChildren(...(code ? [code] : []));
  dialog.querySelector('.plain')!.textContent = address.replace(/^https?:\/\//, '');
  dialog.querySelector<HTMLElement>('.local')!.hidden = !isLocal(address);
  dialog.querySelector<HTMLElement>('.too-long')!.hidden = code !== undefined;
  dialog.showModal();
}

/** Medium correction: a code on a wall is large and clean, and fewer modules are seen from farther. */
function codeOf(address: string): SVGSVGElement | undefined {
  try {
    const { data, size } = encode(address, { ecc: 'M', border: quiet });
    return svgOf(modulePath(data), size);
  } catch {
    return undefined;
  }
}

function svgOf(d: string, size: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
