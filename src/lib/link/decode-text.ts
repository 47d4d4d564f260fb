/** The text that a part of an address stands for; null where it was cut or altered. */
export function decodeText(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** As much of a part of an address as a sentence about it shows. */
export const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
