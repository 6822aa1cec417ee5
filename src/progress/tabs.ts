const CHANNEL = 'quai-progress';

/** That something changed, never what; or that everything was erased. */
type Said = 'changed' | 'erased';

/** What tabs tell each other. Where there is no channel, a tab sees the others' work when it reads anew. */
export class Tabs {
  #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

  constructor(heard: (said: Said) => void) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => heard(data));
  }

  say(said: Said): void {
    this.#channel?.postMessage(said);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
