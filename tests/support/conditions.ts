import type { Page } from 'playwright/test';

/** Under what the pages are looked at. The names stand in src/home/accessibility.json too. */
export const conditionNames = [
  'light',
  'dark',
  'forced-colours',
  'narrow',
  'large-text',
  'text-spacing',
  'reduced-motion',
  'paper',
] as const;
export type ConditionName = (typeof conditionNames)[number];

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

interface Condition {
  size: { width: number; height: number };
  media: Media;
  /** A reader's own style sheet. */
  sheet?: string;
}

const wide = { width: 1280, height: 800 };
const plain: Media = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'reduce',
};

const conditions: Readonly<Record<ConditionName, Condition>> = {
  light: { size: wide, media: plain },
  dark: { size: { width: 390, height: 844 }, media: { ...plain, colorScheme: 'dark' } },
  'forced-colours': { size: wide, media: { ...plain, forcedColors: 'active' } },
  /** WCAG 1.4.10: 1280 pixels at 400 %. */
  narrow: { size: { width: 320, height: 256 }, media: plain },
  /** WCAG 1.4.4. */
  'large-text': { size: wide, media: plain, sheet: 'html { font-size: 200% !important }' },
  /** WCAG 1.4.12. Sheets of slides are scaled pictures of a fixed size: the statement says so. */
  'text-spacing': {
    size: { width: 1024, height: 768 },
    media: { ...plain, colorScheme: 'dark' },
    sheet:
      ':not(.slide, .slide *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
      'p:not(.slide *) { margin-bottom: 2em !important }',
  },
  'reduced-motion': { size: { width: 768, height: 1024 }, media: plain },
  /** An A4 sheet within the margins of print.css, at 96 pixels an inch. */
  paper: { size: { width: 688, height: 1016 }, media: { ...plain, media: 'print' } },
};

/** Pages that are scaled to the window: a reader asks for larger text by their own setting. */
const areScaled = (view: string): boolean => view.endsWith('slides');

/** Puts the page under a condition, and waits until it is laid out. */
export async function put(page: Page, name: ConditionName, view: string): Promise<void> {
  const { size, media, sheet = '' } = conditions[name];
  const isLarge = areScaled(view) && name === 'large-text';
  await page.emulateMedia(media);
  await page.setViewportSize(size);
  await page.evaluate(
    ([rules, text]) => {
      const own = window as Window & { quaiSheet?: CSSStyleSheet };
      own.quaiSheet ??= new CSSStyleSheet();
      own.quaiSheet.replaceSync(rules);
      if (!document.adoptedStyleSheets.includes(own.quaiSheet))
        document.adoptedStyleSheets.push(own.quaiSheet);
      if (text === '') delete document.documentElement.dataset.text;
      else document.documentElement.dataset.text = text;
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [isLarge ? '' : sheet, isLarge ? '115' : ''] as const,
  );
}

/** What would move though less motion is asked for: "moves: element". Runs in the page. */
export function movements(): string[] {
  const takesTime = (value: string) => value.split(',').some((part) => Number.parseFloat(part) > 0);
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element); // prettier-ignore
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    if (animationName !== 'none' && takesTime(animationDuration)) found.add(`moves: ${name}, ${animationName}`); // prettier-ignore
    if (takesTime(transitionDuration)) found.add(`moves: ${name}, a transition`);
    if (scrollBehavior === 'smooth') found.add(`moves: ${name}, its scrolling`);
  }
  return [...found];
}
