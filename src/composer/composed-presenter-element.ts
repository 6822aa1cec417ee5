import { startPresenter } from '../presenter/start-presenter-element.ts';
import { offerAgain } from './notice-element.ts';
import { endLoading, openSession, type OpenSession } from './open-session-element.ts';
import { fillPlan } from './plan-element.ts';
import { at, listSentences } from './words-element.ts';

/** Starts the presenter's window of a composed session. */
const desk = document.querySelector<HTMLElement>('.desk')!;
const { content } = document.querySelector<HTMLTemplateElement>('.slides-of-chapter')!;
const title = content.querySelector<HTMLElement>('.session-title')!;

const opened = await openSession(desk, title);
if (opened) start(opened);

function start(session: OpenSession): void {
  desk.dataset['deck'] = session.key;
  content.append(...session.slides);
  fillPlan(desk, session);
  desk.querySelector('.last')!.textContent = desk.dataset['end'] ?? '';
  sayMissingBeside(session);
  endLoading(desk);
  desk.querySelector<HTMLElement>('.work')!.hidden = false;
  startPresenter(desk, content);
}

/** Here it is for the trainer alone: nothing waits. */
function sayMissingBeside({ sentences, isPartial }: OpenSession): void {
  const notice = at(desk, 'notice');
  listSentences(at(notice, 'sentences'), sentences);
  notice.hidden = sentences.length === 0;
  offerAgain(notice, isPartial);
  at(notice, 'go-on').addEventListener('click', () => (notice.hidden = true));
}
