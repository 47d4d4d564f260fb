import { once } from 'node:events';

/**
 * Starts a server on a port, or on one of the next where it is taken.
 * @param {import('node:net').Server} server
 * @param {{ port: number, host: string, tries?: number }} options `port` 0 takes any free one; `tries` is
 *   the number of ports to try, one unless given
 * @returns {Promise<number>} the port it listens on
 * @throws {NodeJS.ErrnoException} EADDRINUSE where all of them are taken
 */
export async function listen(server, { port, host, tries = 1 }) {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (tries > 1 && isPortTaken(error)) return listen(server, { port: port + 1, host, tries: tries - 1 });
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/**
 * @param {unknown} error
 * @returns {boolean} whether a server could not start because its port is taken
 */
export function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
