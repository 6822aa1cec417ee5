import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { createLog, type ProgressLog } from '../../../src/progress/log.ts';
import { deep } from '../../support/matrix.ts';
import { read } from './events.ts';
import { contentOf, everything, fileOf, sectionsOf } from './stored.ts';

/** The plainest log there is: what every operation means, without storage. */
class Model {
  sections = new Map<string, string>();
  undone = new Set<string>();
  imports = new Map<string, string[]>();

  shown(): string[] {
    const gone = new Set(
      [...this.imports].filter(([id]) => this.undone.has(id)).flatMap(([, ids]) => ids),
    );
    for (const [id, ids] of this.imports)
      if (!this.undone.has(id)) ids.forEach((one) => gone.delete(one));
    const counted = [...this.sections].filter(([id]) => !this.undone.has(id) && !gone.has(id));
    return [...new Set(counted.map(([, section]) => section))].sort();
  }
}

type Step =
  | { do: 'append'; tab: number; sections: string[] }
  | { do: 'undo' | 'redo'; tab: number; which: number }
  | { do: 'import'; tab: number; ids: number[] }
  | { do: 'erase' | 'reopen'; tab: number };

const tab = fc.nat(1);
const section = fc.constantFrom('a', 'b', 'c', 'd');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('append' as const),
    tab,
    sections: fc.array(section, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), tab, which: fc.nat(9) }),
  fc.record({
    do: fc.constant('import' as const),
    tab,
    ids: fc.uniqueArray(fc.nat(5), { minLength: 1 }),
  }),
  fc.record({ do: fc.constantFrom('erase' as const, 'reopen' as const, 'reopen' as const), tab }),
);

const act: {
  [Do in Step['do']]: (
    tabs: ProgressLog[],
    model: Model,
    step: Extract<Step, { do: Do }>,
  ) => Promise<void>;
} = {
  async append(tabs, model, { tab: place, sections }) {
    const events = await tabs[place]!.appendAll(
      sections.map((one) => ({ type: 'read', section: one })),
    );
    events.forEach(({ id }, index) => model.sections.set(id, sections[index]!));
  },
  async undo(tabs, model, { tab: place, which }) {
    const targets = [...model.sections.keys(), ...model.imports.keys()].filter(
      (id) => !model.undone.has(id),
    );
    const target = targets[which % targets.length];
    if (target === undefined) return;
    await tabs[place]!.append({ type: 'undone', event: target });
    model.undone.add(target);
  },
  async redo(tabs, model, { tab: place, which }) {
    const target = [...model.undone][which % model.undone.size];
    if (target === undefined) return;
    // A tab undoes what it shows: it may hear of another tab's undoing a moment later.
    const undoings = await vi.waitFor(async () => {
      const events = await tabs[place]!.events();
      const found = events.filter((one) => one.type === 'undone' && one.event === target);
      expect(found).not.toEqual([]);
      return found;
    });
    await tabs[place]!.appendAll(undoings.map(({ id }) => ({ type: 'undone', event: id })));
    model.undone.delete(target);
  },
  async import(tabs, model, { tab: place, ids }) {
    const file = fileOf(ids.map((id) => read(`file-${id}`, id, `from ${id}`)));
    const { added } = await (await tabs[place]!.transfer()).merge(contentOf(file));
    for (const id of ids) model.sections.set(`file-${id}`, `from ${id}`);
    if (added.length === 0) return;
    const known = await (await createLogNow()).events();
    const event = known.find(({ type, id }) => type === 'imported' && !model.imports.has(id))!;
    model.imports.set(event.id, added);
  },
  async erase(tabs, model, { tab: place }) {
    await (await tabs[place]!.transfer()).eraseAll();
    Object.assign(model, new Model());
  },
  async reopen(tabs, _, { tab: place }) {
    tabs[place]!.close();
    tabs[place] = await createLogNow();
  },
};

const opened: ProgressLog[] = [];
async function createLogNow(): Promise<ProgressLog> {
  const log = await createLog();
  opened.push(log);
  return log;
}

afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  vi.unstubAllGlobals();
});

it('appending, undoing, importing, erasing in two tabs is what a plain model says', async () => {
  const steps = fc.array(step, { minLength: 5, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const tabs = [await createLogNow(), await createLogNow()];
      const model = new Model();
      for (const one of all) {
        await (act[one.do] as (tabs: ProgressLog[], model: Model, step: Step) => Promise<void>)(
          tabs,
          model,
          one,
        );
        const shown = model.shown();
        for (const log of tabs)
          await vi.waitFor(async () => expect(await sectionsOf(log)).toEqual(shown), {
            interval: 2,
          });
      }
      const stored = (await everything()).events.filter(({ type }) => type === 'read');
      expect(stored.map(({ id }) => id).sort()).toEqual([...model.sections.keys()].sort());
      for (const log of opened.splice(0)) log.close();
    }),
    { numRuns: deep ? 1000 : 40 },
  );
});
