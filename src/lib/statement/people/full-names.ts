/** Full names of institutions that a text calls by a short one: “the CEC”, “the Commission”. */
import type { Lexicon } from '../lexicon';
import { institutionOf, type Institution } from './institutions';

const small = String.raw`(?:of|for|and|the|on|to|de|du|des|la|d')`;
const usual: Readonly<Record<string, string>> = {
  CEC: 'Central Election Commission',
  MFA: 'Ministry of Foreign Affairs'
};
const bare = /^(?:Commission|Committee|Court|Council|Tribunal|Board|Authority|Ministry)$/u;

/** The institution by the name that the text gives in full, where it gives one. */
export function byFullName(text: string, institution: Institution, lexicon: Lexicon): Institution {
  const short = institution.institution;
  const full = /^\p{Lu}{2,7}$/u.test(short)
    ? (spelledOut(text, short) ?? usual[short])
    : bare.test(short)
      ? endingOn(text, short)
      : undefined;
  return full ? { ...institution, ...institutionOf(full, lexicon), institution: full } : institution;
}

/** “Chairman of the HEB”, where the text says what the letters stand for and the lexicon does not know them. */
export function institutionOfLetters(text: string, office: string, lexicon: Lexicon): Institution | null {
  const short = /\b(\p{Lu}{2,7})$/u.exec(office)?.[1];
  const full = short ? spelledOut(text, short) : undefined;
  return full ? institutionOf(full, lexicon) : null;
}

/** “Independent Electoral Commission (IEC)”: the words before the bracket that begin with its letters. */
function spelledOut(text: string, short: string): string | undefined {
  const pattern = new RegExp(
    String.raw`((?:\p{Lu}[\p{L}'-]*|${small})(?:[^\S\n]+(?:\p{Lu}[\p{L}'-]*|${small})){1,9})[^\S\n]+\([^()\n]{0,25}?["']?${short}["']?\)`,
    'u'
  );
  const words = pattern.exec(text)?.[1]?.split(/\s+/) ?? [];
  const initials = (from: number) =>
    words
      .slice(from)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
  const from = words.findLastIndex(
    (word, i) => /^\p{Lu}/u.test(word) && word[0] === short[0] && fits(initials(i), short)
  );
  return from >= 0 ? words.slice(from).join(' ') : undefined;
}

/** Letters of the short name, in order, are those of the words; foreign short names fit three words or more. */
const fits = (initials: string, short: string): boolean =>
  initials === short || initials === short.replace(/[^\p{Lu}]/gu, '');

const endingOn = (text: string, noun: string): string | undefined =>
  new RegExp(String.raw`((?:\p{Lu}\p{Ll}+[^\S\n]+){1,4}${noun})(?!\p{L})`, 'u')
    .exec(text)?.[1]
    ?.replace(/^The\s+/u, '')
    .replace(/\s+/g, ' ');
