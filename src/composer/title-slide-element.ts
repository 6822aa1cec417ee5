import { fillHoles } from '../i18n/holes.ts';
import type { Session } from './session.ts';

/** Fills a title slide; everything is text but the logo, a picture that we drew (a data URL). */
export function fillTitleSlide(
  slide: HTMLElement,
  session: Session,
  logo: string | undefined,
): void {
  const { title, company, trainer, date } = session;
  const name = part(slide, 'title');
  name.textContent = title || (name.dataset['default'] ?? '');
  slide.dataset['size'] = sizeOf(name.textContent);
  if (title !== '') slide.dataset['titleFr'] = slide.dataset['titleEn'] = title;
  fill(slide, 'company', company);
  fill(slide, 'trainer', trainer);
  fill(slide, 'date', date === '' ? '' : dayIn(document.documentElement.lang, date));
  fillLogo(part(slide, 'logo'), company, logo);
}

const part = (slide: HTMLElement, name: string): HTMLElement =>
  slide.querySelector<HTMLElement>(`[data-of="${name}"]`)!;

function fill(slide: HTMLElement, name: string, text: string): void {
  const place = part(slide, name);
  place.textContent = text;
  place.hidden = text === '';
}

function fillLogo(place: HTMLElement, company: string, logo: string | undefined): void {
  place.hidden = logo === undefined;
  if (logo === undefined) {
    place.replaceChildren();
    return;
  }
  const image = place.querySelector('img') ?? document.createElement('img');
  if (image.src !== logo) image.src = logo;
  image.alt = company === '' ? '' : fillHoles(place.dataset['alt'] ?? '', { company });
  place.replaceChildren(image);
}

/** How large a title is set: what is long is set smaller, so that any of 120 signs fits. */
const sizeOf = (title: string): string =>
  title.length <= 32 ? 'large' : title.length <= 64 ? 'medium' : 'small';

const dayIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
