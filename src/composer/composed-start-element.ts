import type { Show } from '../deck/show-element.ts';
import { endLoading, openSession, pageOf, type OpenSession } from './open-session-element.ts';
import { sayMissing } from './notice-element.ts';

/** Starts a composed session: the slides of its chapters in one deck. */
const page = document.querySelector<HTMLElement>('.composed')!;
const root = page.querySelector<HTMLElement>('.reveal')!;
const tools = page.querySelector<HTMLElement>('.deck-tools')!;
const title = root.querySelector<HTMLElement>('.session-title')!;

const opened = await openSession(page, title);
if (opened) await start(opened);

async function start(session: OpenSession): Promise<void> {
  const deck = import('../deck/deck-element.ts');
  root.dataset['deck'] = session.key;
  aimPresenter(session);
  endLoading(page);
  await sayMissing(page, session);
  root.querySelector('.slides')!.append(...session.slides);
  const show = await (await deck).startDeck(root);
  if (show) followPage(show, session);
  await keep(session);
}

/** The link to the page leads to that of the slide's chapter. */
function followPage(show: Show, { search }: OpenSession): void {
  const aim = () => (tools.dataset['chapter'] = pageOf(show.slide, search));
  show.onChange(aim);
  aim();
}

/** Its window has the session's name, so that two sessions have two. */
function aimPresenter({ key }: OpenSession): void {
  const link = tools.querySelector<HTMLAnchorElement>('a[data-command=presenter]');
  if (link) link.target = `quai-presenter-${key}`;
}

/** Among the last sessions; a browser that keeps nothing shows the slides all the same. */
async function keep({ search }: OpenSession): Promise<void> {
  try {
    await (await import('./kept-sessions-element.ts')).keepSession(search);
  } catch {
    return;
  }
}
