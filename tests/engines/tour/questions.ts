import { expect } from 'vitest';
import { ask, attributeOf, hidden, shown, textOf, until, type Tab } from '../engine.ts';
import { answersTo, kindNames, type AnyKey } from '../../e2e/quiz-responses.ts';
import { answer } from './keyboard.ts';

const place = (id: string): string => `quiz-question[id="${id}"]`;

/** Each kind of question is answered by keyboard and marked; answers and what was begun are kept. */
export async function answerEachKind(tab: Tab, site: string): Promise<void> {
  const keys = await openBank(tab, `${site}en/containers/quiz/`);
  const samples = kindNames.map((name) => keys.find(({ kind }) => kind === name)!);
  for (const key of samples) await answerRight(tab, key);
  const single = keys.filter(({ kind }) => kind === 'single')[1]!;
  await answerWrong(tab, single);
  const begun = keys.filter(({ kind }) => kind === 'short')[1]!;
  await begin(tab, begun, 'half an ans');

  await openBank(tab, `${site}fr/containers/quiz/`);
  for (const { id } of [...samples, single]) await shown(tab, `${place(id)} [data-last]`);
  await ask(tab, (field) => document.querySelector(field)!.scrollIntoView(), place(begun.id));
  await until('what was begun to be there', () => typed(tab, begun), (text) => text === 'half an ans'); // prettier-ignore
  expect(await textOf(tab, '[data-score]')).toMatch(/^Répondues\s: 10 sur /);
}

async function openBank(tab: Tab, address: string): Promise<AnyKey[]> {
  await tab.goto(address);
  await tab.press('Tab'); // the code of the questions waits for a reader who does something
  await until('the questions', () => ask(tab, () => customElements.get('quiz-question') !== undefined)); // prettier-ignore
  return ask(tab, () =>
    [...document.querySelectorAll<HTMLElement>('quiz-question')].map(
      ({ dataset }) => JSON.parse(dataset['key']!) as never,
    ),
  );
}

async function answerRight(tab: Tab, key: AnyKey): Promise<void> {
  await answer(tab, key, answersTo(key, 'en').right);
  await until(
    `${key.kind} to be marked`,
    () => attributeOf(tab, place(key.id), 'data-state'),
    (state) => state === 'right',
  );
  const status = `${place(key.id)} .outcome [role=status]`;
  await until(`the result of ${key.kind}`, () => textOf(tab, status), (said) => said === 'Right: 1 out of 1'); // prettier-ignore
}

/** A wrong answer says why it is wrong. */
async function answerWrong(tab: Tab, key: AnyKey): Promise<void> {
  await hidden(tab, `${place(key.id)} .outcome .whys`);
  await answer(tab, key, answersTo(key, 'en').wrong);
  await until('a wrong answer to be marked', () => attributeOf(tab, place(key.id), 'data-state'), (state) => state === 'wrong'); // prettier-ignore
  await shown(tab, `${place(key.id)} .whys`);
}

async function begin(tab: Tab, { id }: AnyKey, text: string): Promise<void> {
  await ask(
    tab,
    (field) => document.querySelector<HTMLElement>(field)!.focus(),
    `${place(id)} .typed input`,
  );
  await tab.type(text);
  await until('the draft to be kept', () => ask(tab, hasDraft, id));
}

const typed = (tab: Tab, { id }: AnyKey): Promise<string> =>
  ask(
    tab,
    (field) => document.querySelector<HTMLInputElement>(field)!.value,
    `${place(id)} .typed input`,
  );

const hasDraft = (id: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('quai');
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(asked.result).includes(id));
      };
    };
  });
