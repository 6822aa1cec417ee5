import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';

/** How a step of the storage fails: at once by this error, or by its transaction's end. */
export const ways = ['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'abort'] as const;
export type Way = (typeof ways)[number];

interface Plan {
  step: number;
  way: Way;
}

let count = 0;
let plan: Plan | undefined;

const steps = {
  open: IDBFactory.prototype,
  transaction: IDBDatabase.prototype,
  put: IDBObjectStore.prototype,
  get: IDBObjectStore.prototype,
  getAll: IDBObjectStore.prototype,
  getAllKeys: IDBObjectStore.prototype,
  delete: IDBObjectStore.prototype,
  clear: IDBObjectStore.prototype,
} as const;

type Method = (this: unknown, ...parameters: unknown[]) => unknown;

/** From now on each call of the storage is a step that can be made to fail. */
export function breakable(): void {
  for (const [name, prototype] of Object.entries(steps)) {
    const methods = prototype as unknown as Record<string, Method>;
    const real = methods[name]!;
    methods[name] = function (...parameters) {
      count += 1;
      if (plan?.step !== count) return real.apply(this, parameters);
      return failing(plan.way, this, () => real.apply(this, parameters));
    };
  }
}

function failing(way: Way, target: unknown, act: () => unknown): unknown {
  if (way !== 'abort' || !(target instanceof IDBObjectStore)) {
    const name = way === 'abort' ? 'AbortError' : way;
    throw new DOMException(name, name);
  }
  const result = act();
  target.transaction.abort();
  return result;
}

/** Runs `act` with the given step failing; says how many steps there were. */
export async function run(act: () => Promise<unknown>, broken?: Plan): Promise<number> {
  count = 0;
  plan = broken;
  try {
    await act();
  } finally {
    plan = undefined;
  }
  return count;
}
