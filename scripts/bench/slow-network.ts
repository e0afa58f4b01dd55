import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds there and back, and bits per second on the way to the browser, which all connections share. */
export const slow = { roundTrip: 150, bits: 1_600_000 } as const;
/** Bytes of one packet. */
const packet = 1_400;

/** Sits between a browser and a server on this machine and passes on what it sends as slowly as a weak mobile network does. */
export async function slowDown(port: number): Promise<{ port: number; close: () => void }> {
  const open = new Set<Socket>();
  let free = 0;
  const server = createServer((client) => {
    const upstream = connect(port, 'localhost');
    for (const socket of [client, upstream]) {
      open.add(socket.setNoDelay(true));
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    // A connection opens after one round trip.
    const up = inTurn(performance.now() + slow.roundTrip);
    const down = inTurn(0);
    client.on('data', (bytes: Buffer) => {
      up(performance.now() + slow.roundTrip / 2, () => upstream.write(bytes));
    });
    upstream.on('data', (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += packet) {
        const part = bytes.subarray(at, at + packet);
        free = Math.max(free, performance.now()) + (part.length * 8_000) / slow.bits;
        down(free + slow.roundTrip / 2, () => client.write(part));
      }
    });
    client.on('end', () => upstream.end());
    upstream.on('end', () => {
      down(free + slow.roundTrip / 2, () => client.end());
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** Acts at given times, none before the one that was asked for before it. */
function inTurn(earliest: number): (at: number, act: () => unknown) => void {
  let turn = Promise.resolve();
  return (at, act) => {
    turn = turn.then(async () => {
      const wait = Math.max(at, earliest) - performance.now();
      if (wait > 0) await sleep(wait);
      act();
    });
  };
}
