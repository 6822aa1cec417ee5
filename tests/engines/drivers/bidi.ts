/** A client of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): commands over a WebSocket. */

/** Longer than any command may take, in milliseconds: a page that never loads must not hold the tests. */
const LIMIT = 60_000;

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
    });
    socket.addEventListener('close', () => {
      for (const answer of this.#waiting.values())
        answer({ type: 'error', error: 'the browser has closed the connection' });
    });
  }

  static connect(url: string): Promise<BidiConnection> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new BidiConnection(socket)));
      socket.addEventListener('error', () => reject(new Error(`${url} does not answer`)));
    });
  }

  /** @throws {Error} with the browser's words, or when it does not answer in time */
  async send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    const id = (this.#count += 1);
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const late = { type: 'error', error: `no answer in ${LIMIT / 1000} s` } as const;
    const timer = setTimeout(() => resolve(late), LIMIT);
    this.#waiting.set(id, resolve);
    this.#socket.send(JSON.stringify({ id, method, params }));
    const reply = await promise;
    clearTimeout(timer);
    this.#waiting.delete(id);
    if (reply.type === 'success') return reply.result as Result;
    throw new Error(`${method}: ${reply.error ?? ''} ${reply.message ?? ''}`);
  }

  close(): void {
    this.#socket.close();
  }
}
