/** Counts the words of our findings. Node only: part of the lexicon as it is made. */
import type { FindingRow } from '$lib/dataset/rows';
import type { Lexicon } from './lexicon';
import { wordBeginnings, type WordEvidence } from './word-evidence';

/** Words of fewer findings tell nothing. */
const least = 3;
/** So many findings are taken to use a word as often as all do: rare words weigh less. */
const smoothing = 10;

/** The words of themes and of polarities: of all findings, and of those that judge. */
export function wordsOfFindings(
  rows: readonly Pick<FindingRow, 'summary' | 'theme' | 'polarity' | 'kind'>[]
): Pick<Lexicon, 'wordsOfThemes' | 'wordsOfPolarities'> {
  const judging = rows.filter(({ kind, polarity }) => kind === 'finding' && polarity !== 'neutral');
  return {
    wordsOfThemes: countWords(
      rows.map(({ summary, theme }) => ({ text: summary, kind: theme })),
      {
        pairs: false
      }
    ),
    wordsOfPolarities: countWords(
      judging.map(({ summary, polarity }) => ({ text: summary, kind: polarity })),
      {
        pairs: true
      }
    )
  };
}

/** @param rows texts whose class (theme, polarity) is known */
export function countWords(
  rows: readonly { readonly text: string; readonly kind: string }[],
  { pairs }: { readonly pairs: boolean }
): WordEvidence {
  const classes = [...new Set(rows.map(({ kind }) => kind))].sort();
  const sizes = classes.map((kind) => rows.filter((row) => row.kind === kind).length);
  const counts = new Map<string, number[]>();
  for (const { text, kind } of rows) {
    const at = classes.indexOf(kind);
    for (const word of wordBeginnings(text)) {
      if (!pairs && word.includes(' ')) continue;
      const row = counts.get(word) ?? classes.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(word, row);
    }
  }
  const weights = [...counts].flatMap(([word, row]) => {
    const seen = row.reduce((a, b) => a + b, 0);
    if (seen < least) return [];
    const share = seen / rows.length;
    const own = row.flatMap((count, i) => {
      const expected = share * ((sizes[i] ?? 0) + smoothing);
      return count > 0 ? [[i, rounded(Math.log((count + smoothing * share) / expected))] as const] : [];
    });
    return [[word, Object.fromEntries(own)] as const];
  });
  return {
    classes,
    priors: sizes.map((size) => rounded(Math.log(size / rows.length))),
    absent: sizes.map((size) => rounded(Math.log(smoothing / (size + smoothing)))),
    weights: Object.fromEntries(weights)
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
