/** For how long changes that come often are gathered before they are told, in milliseconds. */
const TOGETHER = 100;

/** Those who show something of the log. */
export class Listeners {
  readonly #all = new Set<() => void>();
  #later: ReturnType<typeof setTimeout> | undefined;

  /** Returns how to stop. */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(): void {
    for (const listener of this.#all) quietly(listener);
  }

  /** Once for many: another tab that writes often says so as often. */
  tellLater(): void {
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      this.tell();
    }, TOGETHER);
  }

  clear(): void {
    clearTimeout(this.#later);
    this.#all.clear();
  }
}

/** One who shows something must not keep the others from it, nor a write from being done. */
function quietly(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error(error);
  }
}
