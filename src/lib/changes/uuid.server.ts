import { createHash } from 'node:crypto';

/** RFC 4122's namespace for ISO object identifiers: one without a host, so that names outlive addresses. */
const namespace = '6ba7b812-9dad-11d1-80b4-00c04fd430c8';

/** The UUID (version 5, RFC 4122) of a name, as a URN: the same for the same name, wherever the site stands. */
export function nameUrn(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
