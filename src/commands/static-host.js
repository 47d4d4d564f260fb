import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { acceptsGzip, CompressedFiles, compressedType } from './compression.js';
import { findServedFile } from './served-file.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./served-file.js').ServedFile} ServedFile
 */

/** Shared by all hosts of a process: a file that one has compressed is ready for the next. */
const compressed = new CompressedFiles();

/**
 * A request handler that answers as a static host does: text compressed, hashed names cached for good,
 * folders with a slash at their end, 404.html with status 404.
 * @param {string} folder
 * @param {string} [base] the path that the site lives under, such as `/scrutineer`
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function staticHost(folder, base = '') {
  const whole = resolve(folder);
  const sendOther = sirv(whole, { dev: true, etag: true, setHeaders: setOtherHeaders });

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendWord(response, 405, 'Not allowed');
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const inside = `${pathname}/`.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
    const found = inside === undefined ? undefined : findServedFile(whole, inside);
    if (!found) return sendNotFound(request, response);
    if ('redirect' in found) {
      response.setHeader('Location', base + found.redirect + search);
      return sendWord(response, 301, 'Moved');
    }
    if (found.path.endsWith('.gz')) return sendAsIs(response, found);
    if (compressedType(found.path)) return sendText(request, response, found, 200);
    request.url = inside;
    sendOther(request, response);
  };

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async function sendNotFound(request, response) {
    const page = findServedFile(whole, '/404.html') ?? findServedFile(whole, '/404/');
    if (page && 'path' in page) return sendText(request, response, page, 404);
    sendWord(response, 404, 'Not found');
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {ServedFile} file
   * @param {number} status
   */
  async function sendText(request, response, file, status) {
    const etag = `W/"${file.size}-${file.mtimeMs}"`;
    setCaching(response, file.path);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', etag);
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const isCompressed = acceptsGzip(request);
    const body = await (isCompressed ? compressed.read(file) : readFile(file.path));
    if (isCompressed) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Type', compressedType(file.path) ?? '');
    response.writeHead(status, { 'Content-Length': body.length }).end(body);
  }
}

/**
 * A file that is gzip by itself, such as the engine's, is data: the page unpacks it.
 * @param {Response} response
 * @param {ServedFile} file
 */
function sendAsIs(response, file) {
  setCaching(response, file.path);
  response.writeHead(200, { 'Content-Type': 'application/gzip', 'Content-Length': file.size });
  createReadStream(file.path).pipe(response);
}

/**
 * @param {Response} response
 * @param {string} path
 */
function setOtherHeaders(response, path) {
  setCaching(response, path);
  // A type that sirv does not know.
  if (path.endsWith('.parquet')) response.setHeader('Content-Type', 'application/vnd.apache.parquet');
}

/**
 * @param {Response} response
 * @param {string} path
 */
function setCaching(response, path) {
  const isHashed = /[\\/]_app[\\/]immutable[\\/]/.test(path);
  response.setHeader('Cache-Control', isHashed ? 'public,max-age=31536000,immutable' : 'no-cache');
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} word
 */
function sendWord(response, status, word) {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': word.length }).end(word);
}
