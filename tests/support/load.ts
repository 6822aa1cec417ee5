import { connect, type Socket } from 'node:net';

const limit = 30_000; // ms for all of them

/**
 * Opens `count` connections, and once all are open asks on each: all requests are in flight together.
 * What did not answer 200 to its end is in `failed`, with the reason.
 */
export async function inFlight(
  address: string,
  count: number,
): Promise<{ answered: number; failed: string[] }> {
  const { hostname, port, pathname, host } = new URL(address);
  const question = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`;
  const opened = await Promise.all(
    Array.from({ length: count }, () => open(Number(port), hostname)),
  );
  const sockets = opened.filter((one) => typeof one !== 'string');
  const outcomes = sockets.map(whole);
  for (const socket of sockets) socket.write(question);
  const said = [
    ...opened.filter((one) => typeof one === 'string'),
    ...(await Promise.all(outcomes)),
  ];
  return {
    answered: said.filter((one) => one === '').length,
    failed: [...new Set(said.filter((one) => one !== ''))],
  };
}

const open = (port: number, hostname: string): Promise<Socket | string> =>
  new Promise((done) => {
    const socket = connect(port, hostname, () => done(socket));
    socket.setTimeout(limit, () => socket.destroy(new Error('no answer in time')));
    socket.once('error', (error) => done(error.message));
  });

/** Empty when an answer was whole, else why not. */
const whole = (socket: Socket): Promise<string> =>
  new Promise((done) => {
    let head = '';
    let bytes = 0;
    socket.on('data', (part: Buffer) => {
      bytes += part.length;
      if (!head.includes('\r\n\r\n')) head += part.toString('latin1');
    });
    socket.once('error', (error) => done(error.message));
    socket.once('close', () => {
      const start = head.indexOf('\r\n\r\n') + 4;
      const [, length] = /^content-length: (\d+)/im.exec(head) ?? [];
      if (!head.startsWith('HTTP/1.1 200 ')) done(`answered ${head.slice(0, 40)}`);
      else done(bytes - start === Number(length) ? '' : `${bytes - start} bytes of ${length}`);
    });
  });
