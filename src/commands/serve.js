import { createServer } from 'node:http';
import { listen } from './listen.js';
import { slowLine } from './slow-line.js';
import { staticHost } from './static-host.js';

/**
 * @typedef {object} Served
 * @property {string} address where the site is, its base path included, without a slash at its end
 * @property {(from?: number, until?: number) => number} bytesSent the bytes sent between two times of the
 *   wall clock (ms); counted only on a slow line, else 0
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built site as a static host would. With `bytesPerSecond` or `latencyMs` it does so over a slow
 * line, whose one speed all answers share.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} [options.port] any free one unless given
 * @param {number} [options.tries] how many ports to try from that one on
 * @param {string} [options.host]
 * @param {string} [options.base] the path that the site was built for, such as `/scrutineer`
 * @param {number} [options.bytesPerSecond] may be Infinity: a line that only counts
 * @param {number} [options.latencyMs] a round trip
 * @returns {Promise<Served>}
 */
export async function serveBuild(options) {
  const { folder, base = '', host = '127.0.0.1', bytesPerSecond, latencyMs } = options;
  const answer = staticHost(folder, base);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, { port: options.port ?? 0, host, tries: options.tries });
  const isSlow = bytesPerSecond !== undefined || latencyMs !== undefined;
  const line = isSlow ? await slowLine({ port, host, bytesPerSecond, latencyMs }) : undefined;
  return {
    address: `http://${host}:${line?.port ?? port}${base}`,
    bytesSent: line?.bytesSent ?? (() => 0),
    close: async () => {
      await line?.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}
