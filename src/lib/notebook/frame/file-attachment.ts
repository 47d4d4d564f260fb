/** The files that a notebook may read: those of the data set, by way of the page. */
import { autoType, csvParse } from 'd3';
import type { Host } from './messages';

/** A file as cells know it; nothing is read before it is asked for. */
export class FileReference {
  constructor(
    readonly name: string,
    readonly host: Host
  ) {}

  async text(): Promise<string> {
    return String(await this.host.ask({ what: 'file', name: this.name }));
  }

  async csv({ typed = false } = {}) {
    const text = await this.text();
    return typed ? csvParse(text, autoType) : csvParse(text);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.text()]);
  }
}

/** @returns the function that cells know as `FileAttachment` */
export const fileAttachmentOf = (host: Host) => (name: string) => new FileReference(name, host);
