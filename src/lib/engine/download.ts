/** Files of the engine, fetched and unpacked. */
import { cancelled, EngineError } from './error';
import type { RemoteFile } from './progress';

export interface DownloadOptions {
  /** Called with the size of each piece that arrives. */
  onBytes?: (bytes: number) => void;
  signal?: AbortSignal;
}

/**
 * The content of a file, unpacked if it is in gzip: a host may have unpacked it on the way.
 * @param type the media type to give the content
 * @throws EngineError of kind `network` or `cancelled`
 */
export async function download(
  file: RemoteFile,
  type: string,
  { onBytes, signal }: DownloadOptions
): Promise<Blob> {
  try {
    const response = await fetch(file.url, { signal });
    if (!response.ok || !response.body) throw new Error(`the server answers ${response.status}`);
    const packed = await collect(response.body, onBytes);
    return await unpack(packed, type);
  } catch (cause) {
    throw signal?.aborted ? cancelled(signal) : networkError(file.url, cause);
  }
}

/** The error of a file that did not arrive. */
export function networkError(url: string, cause: unknown): EngineError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const name = url.slice(url.lastIndexOf('/') + 1);
  return new EngineError(
    'network',
    `The SQL engine could not be loaded: ${name} did not arrive (${reason}). Check the connection, and try again.`,
    { cause }
  );
}

async function collect(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes?: (bytes: number) => void
): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    onBytes?.(read.value.length);
  }
  return new Blob(pieces);
}

async function unpack(packed: Blob, type: string): Promise<Blob> {
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  const isGzip = first === 0x1f && second === 0x8b;
  if (!isGzip) return packed.slice(0, packed.size, type);
  const content = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(content, { headers: { 'content-type': type } }).blob();
}
