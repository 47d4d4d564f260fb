import { connect, createServer } from 'node:net';
import { Transform } from 'node:stream';
import { listen } from './listen.js';

const packetBytes = 4096;

/**
 * A clock for a line of limited speed, shared by all that it carries: what comes later leaves later.
 * @param {number} bytesPerSecond may be Infinity
 * @returns {(bytes: number, now: number) => number} when the last of these bytes has left, in ms
 */
export function lineClock(bytesPerSecond) {
  let free = 0;
  return (bytes, now) => (free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000);
}

/**
 * A slow line to a server on this machine: a port of its own whose answers share one speed, whichever
 * connection, page or worker they are for. A browser's own throttling leaves workers out.
 * @param {{ port: number, host: string, bytesPerSecond?: number, latencyMs?: number }} options `latencyMs`
 *   is a round trip, paid once a connection and once a request
 */
export async function slowLine({ port, host, bytesPerSecond = Infinity, latencyMs = 0 }) {
  const clock = lineClock(bytesPerSecond);
  /** @type {{ at: number, bytes: number }[]} */
  const sent = [];
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();

  const server = createServer((client) => {
    const upstream = connect(port, host);
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    // A server that hangs up has said all it had to, and the line may still be carrying it.
    upstream.once('error', () => client.destroy());
    client.once('error', () => upstream.destroy());
    client.once('close', () => upstream.destroy());
    client.pipe(delay(latencyMs)).pipe(upstream);
    upstream.pipe(limit(clock, (bytes) => sent.push({ at: wallClock(), bytes }))).pipe(client);
  });
  return {
    port: await listen(server, { port: 0, host }),
    /**
     * @param {number} [from] a time of the wall clock in ms, all bytes so far if left out
     * @param {number} [until]
     * @returns {number} the bytes sent between the two times
     */
    bytesSent: (from = 0, until = Infinity) =>
      sent.reduce((sum, { at, bytes }) => (at >= from && at <= until ? sum + bytes : sum), 0),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve(undefined)));
    }
  };
}

function wallClock() {
  return performance.timeOrigin + performance.now();
}

/** @param {number} latencyMs */
function delay(latencyMs) {
  let isFirst = true;
  return new Transform({
    transform(chunk, _encoding, done) {
      const roundTrips = isFirst ? 2 : 1;
      isFirst = false;
      if (latencyMs === 0) done(null, chunk);
      else setTimeout(() => done(null, chunk), latencyMs * roundTrips);
    }
  });
}

/**
 * @param {ReturnType<typeof lineClock>} clock
 * @param {(bytes: number) => void} onSent
 */
function limit(clock, onSent) {
  return new Transform({
    highWaterMark: packetBytes,
    async transform(/** @type {Buffer} */ chunk, _encoding, done) {
      for (let start = 0; start < chunk.length; start += packetBytes) {
        const packet = chunk.subarray(start, start + packetBytes);
        const now = performance.now();
        const wait = clock(packet.length, now) - now;
        if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
        this.push(packet);
        onSent(packet.length);
      }
      done();
    }
  });
}
