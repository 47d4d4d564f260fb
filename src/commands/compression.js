import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/**
 * The content types that hosts send compressed, by extension.
 * @type {Record<string, string>}
 */
const compressedTypes = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv;charset=utf-8',
  '.sql': 'text/plain;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm'
};

/**
 * @param {string} path of a file
 * @returns {string | undefined} its content type where it is one that hosts compress
 */
export function compressedType(path) {
  return compressedTypes[extname(path)];
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {boolean} whether whoever asks can unpack gzip
 */
export function acceptsGzip(request) {
  return /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
}

/** Files in gzip, each compressed once and again when it has changed, as a host's cache does. */
export class CompressedFiles {
  /** @type {Map<string, { mtimeMs: number, body: Promise<Buffer> }>} */
  #kept = new Map();

  /**
   * @param {{ path: string, mtimeMs: number }} file
   * @returns {Promise<Buffer>} its content, compressed
   */
  read({ path, mtimeMs }) {
    const kept = this.#kept.get(path);
    if (kept?.mtimeMs === mtimeMs) return kept.body;
    const body = readFile(path).then((content) => compress(content));
    this.#kept.set(path, { mtimeMs, body });
    return body;
  }
}
