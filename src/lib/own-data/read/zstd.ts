/** Zstandard within Arrow files: fetched when a first such file is brought. */
import { CompressionType, getCompressionCodec, setCompressionCodec } from '@uwdata/flechette';

/** Whether it has been fetched: until then a file that takes it cannot be read. */
export const hasZstd = () => getCompressionCodec(CompressionType.ZSTD) !== null;

/** From then on Arrow files that are compressed with it can be read. */
export async function addZstd(): Promise<void> {
  const { decompress } = await import('fzstd');
  setCompressionCodec(CompressionType.ZSTD, {
    decode(bytes, length) {
      const content = decompress(bytes);
      if (content.length !== length) throw new Error('compressed bytes of another length than told');
      return content;
    },
    encode() {
      throw new Error('fzstd does not compress');
    }
  });
}
