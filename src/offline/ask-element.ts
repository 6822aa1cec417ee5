/** How long a worker may take to answer, in milliseconds: it may have to be started. */
const ANSWER = 10_000;

/** Asks the worker that keeps this page's site; nothing where there is none, or an older one. */
export async function ask(question: object, patience = ANSWER): Promise<unknown> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const worker = (await serviceWorker?.getRegistration())?.active;
  return worker ? askWorker(worker, question, patience) : undefined;
}

/**
 * Asks one worker; nothing when it does not answer: one of an older edition knows no questions.
 * @param patience in milliseconds
 */
export function askWorker(
  worker: ServiceWorker,
  question: object,
  patience = ANSWER,
): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), patience);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
