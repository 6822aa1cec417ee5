import { mayHaveLog } from './log-there-element.ts';

const signsOfLife = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'];

let bringing: Promise<void> | undefined;

/** Brings what exports and imports: at once where there is a log, else when the reader does something. */
export async function startTransfer(): Promise<void> {
  for (const sign of signsOfLife) document.addEventListener(sign, bring, { once: true });
  if (await mayHaveLog()) bring();
}

function bring(): void {
  bringing ??= import('./transfer-element.ts').then(
    ({ ProgressTransfer }) => ProgressTransfer.define(),
    () => {
      bringing = undefined; // the network has gone: asked for again at the next sign of life
      for (const sign of signsOfLife) document.addEventListener(sign, bring, { once: true });
    },
  );
}
