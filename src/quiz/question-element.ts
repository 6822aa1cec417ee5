import { earned } from '../progress/earned.ts';
import type { EventOf, Mode } from '../progress/event.ts';
import { openLog } from '../progress/log.ts';
import type { AnswerForm } from './answer-form.ts';
import { askCertainty, certaintyOf, certaintySentence, setCertainty } from './certainty-element.ts';
import { formOf, whenNear } from './forms-element.ts';
import { draftOf, keepAnswer, keepDraft, keepHint, openedHints, type Asked } from './keeping.ts';
import type { Graded } from './mark.ts';
import { sends } from './sends-element.ts';
import { sentence } from './sentence.ts';

/** What every question's key holds, whatever its kind. */
interface Key extends Asked {
  kind: string;
}

/** What `quiz-answered` tells, once the answer is kept. */
export interface Answered extends Graded {
  question: string;
  hints: number;
  event: EventOf<'answer'>;
}

/**
 * `<quiz-question data-key data-say-… data-last-…>` around a form: checks the answer, opens the
 * explanations that the page holds, says the result and appends it to the log. It lives by
 * `data-state`: absent (to be answered), "right", "partial" or "wrong". Once checked, the answer
 * is locked until the reader tries again, so a try is marked and kept once. `data-mode` says where
 * it is asked (practice, unless said); once an answer is kept, `quiz-answered` bubbles (see Answered).
 *
 * What was answered may still be read and reached by keyboard: inputs are locked, not disabled.
 */
export class QuizQuestion extends HTMLElement {
  static define(): void {
    if (!customElements.get('quiz-question')) customElements.define('quiz-question', this);
  }

  #key!: Key;
  /** Comes when the reader is near, or sends an answer. */
  #form: AnswerForm | undefined;
  /** Opened so far; they help every try that follows. */
  #hints = new Set<string>();
  /** One answer after the other, so that each counts those before. */
  #keeping: Promise<unknown> = Promise.resolve();
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.#key = JSON.parse(this.dataset['key']!) as Key;
    askCertainty(this);
    for (const type of ['keydown', 'click', 'input', 'change']) this.addEventListener(type, this);
    this.addEventListener('toggle', this, { capture: true }); // toggle does not bubble
    whenNear(this, () => void this.#bring().then((form) => form && this.#restore(form)));
    void this.#watchLog();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined; // it may be put back
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === 'toggle') this.#countHint(target);
    else if (/input|change/.test(event.type)) this.#edited(target);
    else if (sends(event)) void this.#send(event);
    else if (event.type === 'keydown') return;
    else if (target.closest('[data-retry]')) this.#again(target);
    else if (this.isChecked && target.closest('fieldset')) event.preventDefault();
  }

  get isChecked(): boolean {
    return this.dataset['state'] !== undefined;
  }

  #edited(target: HTMLElement = this.#fields): void {
    if (!this.#fields.contains(target)) return;
    this.#complain(false);
    if (this.#form && !this.isChecked) void keepDraft(this.#key, this.#form.read(this.#fields));
  }

  /** What was begun before a reload, on another page or in the other language; never over an answer. */
  async #restore(form: AnswerForm): Promise<void> {
    const draft = await draftOf(this.#key);
    if (!this.isChecked && !this.#isBlank(form))
      this.#edited(); // typed before the code came
    else if (draft !== undefined && !this.isChecked && this.#isBlank(form))
      form.write(this.#fields, draft);
  }

  #isBlank(form: AnswerForm): boolean {
    const mark = form.mark(this.#key as never, form.read(this.#fields));
    return mark.state === 'unmarked' && mark.reason === 'blank';
  }

  /** Back to the unanswered form. Says nothing and moves no focus. */
  clear(): void {
    void keepDraft(this.#key);
    delete this.dataset['state'];
    this.#form?.clear(this.#fields);
    setCertainty(this, undefined);
    this.#answer.open = false;
    this.#lock(false);
    this.#say('');
  }

  /** Nothing when the code of the form does not come; it is asked for again at the next answer. */
  async #bring(): Promise<AnswerForm | undefined> {
    const form = await formOf(this.#key.kind).catch(() => undefined);
    if (this.#form === undefined) form?.start?.(this.#fields, this.#key as never);
    return (this.#form ??= form);
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const form = await this.#bring();
    if (form === undefined) this.#giveUp();
    else if (!this.isChecked) this.#check(form);
  }

  /** The code did not come, as when the network has gone: what the page holds still teaches. */
  #giveUp(): void {
    this.#say(this.dataset['sayUnavailable']);
    this.#answer.open = true;
  }

  #check(form: AnswerForm): void {
    const response = form.read(this.#fields);
    const mark = form.mark(this.#key as never, response);
    if (mark.state === 'unmarked') {
      this.#complain(true);
      const why = mark.reason === 'invalid' && form.complaint?.(this.#fields, this.#key as never);
      this.#say(why || this.dataset['sayBlank']);
    } else {
      this.#show(form, mark);
      this.#keep(response, mark);
    }
  }

  #keep(response: unknown, mark: Graded): void {
    const hints = this.#hints.size;
    const mode = (this.dataset['mode'] ?? 'practice') as Mode;
    const certainty = certaintyOf(this);
    const given = { response, mark, hints, mode, certainty, language: this.#language };
    this.#keeping = this.#keeping.then(async () => {
      const event = await keepAnswer(this.#key, given);
      const detail: Answered = { question: this.#key.id, hints, event, ...mark };
      this.dispatchEvent(new CustomEvent('quiz-answered', { bubbles: true, detail }));
      // What could not be stored is still begun; and a new try has a draft of its own.
      if ((await openLog()).status.kept && this.isChecked) await keepDraft(this.#key);
    });
  }

  #show(form: AnswerForm, mark: Graded): void {
    const { state } = mark;
    this.dataset['state'] = state;
    form.reveal(this.#fields, this.#key as never);
    this.#answer.open = true;
    this.#lock(true);
    // Verdicts that opened above may have pushed the result off a small screen.
    this.querySelector('.outcome')!.scrollIntoView({ block: 'nearest' });
    this.querySelector('[data-retry]')!.classList.toggle(
      'quiet',
      state === 'right' || this.dataset['mode'] === 'review',
    );
    this.#sayMark(mark);
  }

  /** The mark; and beside it, never in it, what the reader's certainty earned. */
  #sayMark({ state, fraction }: Graded): void {
    const template = { right: 'sayRight', partial: 'sayPartial', wrong: 'sayWrong' }[state];
    const [n, mark] = [this.#hints.size, earned({ fraction, hints: this.#hints.size })!];
    const said = [this.dataset[template], ...(mark < fraction ? [this.dataset['sayHints']] : [])];
    const values = { mark, n, cost: fraction - mark };
    const sure = certaintySentence(this, { state, fraction }, this.#language);
    this.#say(said.map((words) => sentence(words, this.#language, values)).join(' '), sure);
  }

  #again(button: HTMLElement): void {
    const hadFocus = button.contains(document.activeElement);
    this.clear();
    this.#say(this.dataset['sayAgain']);
    if (hadFocus)
      this.#fields.querySelector<HTMLElement>(':is(input, select, button):enabled')?.focus();
  }

  #countHint(details: HTMLElement): void {
    const hint = details.dataset['hint'];
    if (hint === undefined || !(details as HTMLDetailsElement).open || this.#hints.has(hint))
      return;
    this.#hints.add(hint);
    void keepHint(this.#key, Number(hint));
  }

  /** Another tab, or this one before, may have answered: the last result is told, never filled in. */
  async #watchLog(): Promise<void> {
    const log = await openLog();
    const show = async (): Promise<void> => {
      this.#showLast((await log.progress()).questions.get(this.#key.id)?.latest);
    };
    if (!this.isConnected) return;
    this.#unsubscribe ??= log.subscribe(() => void show());
    for (const hint of await openedHints(this.#key)) this.#hints.add(hint);
    await show();
  }

  /** A mark outlives the version of the question that it was given for, and says so. */
  #showLast(latest: EventOf<'answer'> | undefined): void {
    const last = this.querySelector<HTMLElement>('[data-last]')!;
    const words = { right: 'lastRight', partial: 'lastPartial', wrong: 'lastWrong' };
    const changed =
      latest && latest.version !== this.#key.version ? this.dataset['lastChanged'] : '';
    const said = this.dataset[words[latest?.state as keyof typeof words]] ?? '';
    last.textContent = [said, changed].filter(Boolean).join(' ');
    last.hidden = last.textContent === '';
  }

  #lock(locked: boolean): void {
    const check = this.querySelector('[data-check]')!;
    for (const node of [check, this.#fields]) {
      if (locked) node.setAttribute('aria-disabled', 'true');
      else node.removeAttribute('aria-disabled');
    }
    this.querySelector<HTMLElement>('[data-retry]')!.hidden = !locked;
  }

  /** A radio button cannot be invalid, its group can; a checkbox can, its group cannot. */
  #complain(invalid: boolean): void {
    const group = this.#fields.matches('[role=radiogroup]');
    const nodes = group ? [this.#fields] : this.#fields.querySelectorAll('input, select');
    for (const node of nodes) {
      if (invalid) node.setAttribute('aria-invalid', 'true');
      else node.removeAttribute('aria-invalid');
    }
    if (!invalid && !this.isChecked) this.#say('');
  }

  #say(words: string | undefined, beside = ''): void {
    const status = this.querySelector('.outcome [role=status]')!;
    status.textContent = words ?? '';
    if (beside === '') return;
    const small = document.createElement('small');
    small.textContent = beside;
    status.append(' ', small);
  }

  get #fields(): HTMLFieldSetElement {
    return this.querySelector('fieldset')!;
  }

  get #answer(): HTMLDetailsElement {
    return this.querySelector('[data-answer]')!;
  }

  get #language(): string {
    return this.closest<HTMLElement>('[lang]')!.lang;
  }
}
