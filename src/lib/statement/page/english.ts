/** Whether a text is in English, by a test that can be told in a sentence: how many of its words are among the commonest. */

const commonest = new Set(
  (
    'the of and to in that for with was were by on as its this from at which have has been are is it be not their ' +
    'an or all also more than after before during he she they we our'
  ).split(' ')
);

/** In English prose, about three in ten; in a bare list of figures, one or two. */
const least = 0.1;
/** Fewer words say nothing about a language. */
const fewest = 20;

/** A sentence for readers where the text seems to be in another language; null where it may be read. */
export function notEnglish(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewest) return null;
  const share = words.filter((word) => commonest.has(word)).length / words.length;
  if (share >= least) return null;
  return `This does not seem to be English: of its words ${Math.round(share * 100)} % are among the commonest of English (the, of, and …), where a statement has about 30 %. The rules know English only: give a translation.`;
}
