/** PDF files as small as they can be, written by hand. */

/** @param lines how far above the page's foot each stands, in points, and its words */
export const pdfOf = (lines: readonly (readonly [number, string])[]): Uint8Array<ArrayBuffer> =>
  written(lines.map(([y, words]) => `BT /F1 12 Tf 72 ${y} Td (${words}) Tj ET`).join('\n'), '');

/** One that asks for a password: its keys fit none. */
export const lockedPdf = (): Uint8Array<ArrayBuffer> => {
  const key = '0123456789abcdef'.repeat(4);
  return written(
    '',
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00112233> <00112233>]`
  );
};

function written(content: string, trailer: string): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`;
  return new Uint8Array(new TextEncoder().encode(text));
}
