/** Says how much of a file is made, from 0 to 1. */
export type Tell = (share: number) => void;

/** A file that a reader can download. */
export interface OfferedFile {
  id: string;
  label: string;
  /** What is in it and what it is good for. */
  about: string;
  type: string;
  name: string;
  /** Makes it, in code that is fetched only now. Throws a sentence for the reader, or what the fetch threw. */
  make: (tell?: Tell) => Promise<BlobPart>;
}
