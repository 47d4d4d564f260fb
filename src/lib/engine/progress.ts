/** How far the loading of an engine has come, as one number over all its files. */

/** `engine` and `tables` download, `starting` compiles and fills. */
export type LoadStage = 'engine' | 'tables' | 'starting' | 'ready';

export interface LoadProgress {
  stage: LoadStage;
  /** Never falls, and ends at `totalBytes`. */
  loadedBytes: number;
  totalBytes: number;
}

export interface LoadOptions {
  onProgress?: (progress: LoadProgress) => void;
  /** Stops the loading. */
  signal?: AbortSignal;
}

/** A file to load; `bytes` as it is stored, compressed. */
export interface RemoteFile {
  url: string;
  bytes: number;
}

/** Adds up what has arrived of each file and tells whoever listens. */
export class LoadMeter {
  readonly #totalBytes: number;
  readonly #loaded = new Map<RemoteFile, number>();

  /**
   * @param engine the file that the stage `engine` ends with
   * @param tables the files that the stage `tables` ends with
   */
  constructor(
    readonly engine: RemoteFile,
    readonly tables: RemoteFile[],
    readonly onProgress: (progress: LoadProgress) => void = () => undefined
  ) {
    this.#totalBytes = [engine, ...tables].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /**
   * So much of the file has arrived. A host that unpacks what it sends delivers more bytes than the file has: no more than
   * the file's own are counted.
   */
  add(file: RemoteFile, bytes: number): void {
    const before = this.#loaded.get(file) ?? 0;
    this.#loaded.set(file, Math.min(before + bytes, file.bytes));
    this.#tell(this.#isWhole(this.engine) ? 'tables' : 'engine');
  }

  /** The file is there, however many bytes it took. */
  complete(file: RemoteFile): void {
    this.add(file, file.bytes);
  }

  /** All files are there. */
  reach(stage: 'starting' | 'ready'): void {
    this.#tell(stage);
  }

  #isWhole(file: RemoteFile): boolean {
    return this.#loaded.get(file) === file.bytes;
  }

  #tell(stage: LoadStage): void {
    const loadedBytes = Array.from(this.#loaded.values()).reduce((sum, bytes) => sum + bytes, 0);
    this.onProgress({ stage, loadedBytes, totalBytes: this.#totalBytes });
  }
}
