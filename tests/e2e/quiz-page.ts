import type { Locator, Page } from 'playwright/test';

export const bank = (language: string) => `/${language}/containers/quiz/`;

export interface Key {
  id: string;
  kind: string;
  choices: { id: string; correct: boolean }[];
}

export const keysOn = (page: Page): Promise<Key[]> =>
  page
    .locator('quiz-question')
    .evaluateAll((all) =>
      all.map((one) => JSON.parse((one as HTMLElement).dataset['key']!) as Key),
    );

/** A single choice, and a multiple choice of which two are right: one of them is half the mark. */
export async function samples(page: Page): Promise<{ single: Key; multiple: Key }> {
  const keys = await keysOn(page);
  const single = keys.find(({ kind }) => kind === 'single')!;
  const multiple = keys.find(
    ({ kind, choices }) =>
      kind === 'multiple' && choices.filter(({ correct }) => correct).length === 2,
  )!;
  return { single, multiple };
}

export interface Stored {
  id: string;
  type: string;
  at: number;
  attempt?: number;
}

/** What the browser keeps, oldest first. */
export const storedIn = (page: Page): Promise<Stored[]> =>
  page.evaluate(async () => {
    const ready = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await ready(indexedDB.open('quai'));
    const all = ready(database.transaction('events').objectStore('events').getAll());
    const events = (await all) as Stored[];
    database.close();
    return events.sort((one, other) => one.at - other.at);
  });

export const answersIn = async (page: Page): Promise<Stored[]> =>
  (await storedIn(page)).filter(({ type }) => type === 'answer');

export const rightOf = ({ choices }: Key) =>
  choices.filter(({ correct }) => correct).map(({ id }) => id);
export const wrongOf = ({ choices }: Key) =>
  choices.filter(({ correct }) => !correct).map(({ id }) => id);

export const questionOf = (page: Page, { id }: Key): Locator =>
  page.locator(`quiz-question[id="${id}"]`);
export const status = (question: Locator): Locator => question.locator('.outcome [role=status]');
export const check = (question: Locator): Locator => question.locator('[data-check]');
export const retry = (question: Locator): Locator => question.locator('[data-retry]');
export const input = (question: Locator, id: string): Locator =>
  question.locator(`input[value="${id}"]`);

export async function answer(page: Page, key: Key, ids: string[]): Promise<Locator> {
  const question = questionOf(page, key);
  for (const id of ids) await input(question, id).check();
  await check(question).click();
  return question;
}

/** Open and settled: the code of the questions in view has come. */
export async function open(page: Page, language = 'fr'): Promise<{ single: Key; multiple: Key }> {
  await page.goto(bank(language));
  await ready(page);
  return samples(page);
}

/** Until the code of the questions has come: it waits for a reader who does something. */
export async function ready(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => customElements.get('quiz-question') !== undefined);
}

/** One question blank, one right, one partly right, one wrong, one asked again. */
export async function allStates(page: Page): Promise<void> {
  const keys = await keysOn(page);
  const { single, multiple } = await samples(page);
  const others = keys.filter(({ id, kind }) => kind === 'single' && id !== single.id);
  await answer(page, single, rightOf(single));
  await answer(page, multiple, [rightOf(multiple)[0]!]);
  await answer(page, others[0]!, [wrongOf(others[0]!)[0]!]);
  await check(questionOf(page, others[1]!)).click();
  const again = await answer(page, others[2]!, [wrongOf(others[2]!)[0]!]);
  await retry(again).click();
}
