/** A client of WebDriver (https://www.w3.org/TR/webdriver2/): commands over HTTP. */
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT = 60_000;
const STARTS = 100;

interface Begun {
  sessionId: string;
  capabilities: { browserName: string; browserVersion: string };
}

export class WebDriver {
  readonly #session: string;
  readonly #seen = new Set<string>();
  readonly version: string;

  private constructor(session: string, version: string) {
    this.#session = session;
    this.version = version;
  }

  /** Waits until the driver answers, then asks it for a browser. */
  static async begin(server: string, capabilities: object): Promise<WebDriver> {
    for (let left = STARTS; left > 0 && !(await answers(server)); left -= 1) await wait(100);
    const asked = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId, capabilities: got } = await send<Begun>('POST', `${server}/session`, asked);
    return new WebDriver(
      `${server}/session/${sessionId}`,
      `${got.browserName} ${got.browserVersion}`,
    );
  }

  post = <Result>(command: string, body: object = {}): Promise<Result> =>
    send('POST', `${this.#session}/${command}`, body);

  /** Those that are open, as they came: the driver tells them in any order. */
  async handles(): Promise<string[]> {
    const open = new Set(await send<string[]>('GET', `${this.#session}/window/handles`));
    for (const handle of open) this.#seen.add(handle);
    return [...this.#seen].filter((handle) => open.has(handle));
  }

  end = (): Promise<unknown> => send('DELETE', this.#session);

  /** What an expression promises; an error in the page is an error here. */
  async run(program: string): Promise<string> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => ${program}).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`;
    const said = await this.post<{ value: string } | { error: string }>('execute/async', {
      script,
      args: [],
    });
    if ('error' in said) throw new Error(said.error);
    return said.value;
  }

  /** The window has borders and bars: it grows until what it shows has the size. */
  async resize(width: number, height: number): Promise<void> {
    await this.post('window/rect', { width, height });
    const seen = await this.run('JSON.stringify([innerWidth, innerHeight])');
    const [wide, high] = JSON.parse(seen) as [number, number];
    await this.post('window/rect', { width: 2 * width - wide, height: 2 * height - high });
  }
}

const answers = (server: string): Promise<boolean> =>
  fetch(`${server}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

/** @throws {Error} with the driver's words, or when it does not answer in time */
async function send<Result>(method: string, url: string, body?: object): Promise<Result> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(LIMIT),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as {
    value: Result & { error?: string; message?: string };
  };
  if (response.ok) return value;
  throw new Error(`${url.split('/').at(-1)!}: ${value.error ?? ''} ${value.message ?? ''}`);
}
