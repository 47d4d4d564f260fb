/** The sentences that the reader of statements learns from. Node only: the command and tests. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '$lib/dataset/csv';
import type { Lexicon } from '../lexicon';
import { findOrganizations } from '../text/names';
import { withoutNames } from '../text/without-names';
import { featuresOf } from './features';
import type { Example } from './learn';
import { sentenceKinds, type SentenceKind } from './weights';

/** A sentence, what it does, and what it finds: themes with how it speaks of each. */
export interface LabelledSentence {
  /** The invented text that it stands in, after the row before; empty where it stands alone. */
  readonly text: string;
  readonly sentence: string;
  readonly kind: SentenceKind;
  readonly findings: readonly { readonly theme: string; readonly polarity: string }[];
  /** Of a verdict: `endorsing`, `qualified` or `critical`; else empty. */
  readonly stance: string;
}

const file = join('src', 'lib', 'statement', 'learned', 'sentences.csv');

/** @throws where the file is not as it should be: in which line, and what is wrong */
export function readSentencesToLearn(): LabelledSentence[] {
  const { columns, rows, problems } = readCsv(readFileSync(file, 'utf8'));
  const [problem] = problems;
  if (problem) throw new Error(`${file}, line ${problem.line}: ${problem.message}`);
  if (columns.join() !== 'text,sentence,kind,findings,stance')
    throw new Error(`${file}, line 1: the columns must be text,sentence,kind,findings,stance`);
  return rows.map(({ cells: [text = '', sentence = '', kind = '', findings = '', stance = ''], line }) => ({
    text,
    sentence,
    kind: kindOf(kind, line),
    findings: findings.split(';').flatMap((finding) => {
      const [theme = '', polarity = ''] = finding.trim().split(':');
      return theme ? [{ theme, polarity }] : [];
    }),
    stance
  }));
}

function kindOf(kind: string, line: number): SentenceKind {
  const known = sentenceKinds.find((one) => one === kind);
  if (!known) throw new Error(`${file}, line ${line}: kind ${kind} is none of ${sentenceKinds.join(', ')}`);
  return known;
}

/** Of these sentences; the weights that were learned from others have another. */
export const digestOf = (sentences: readonly LabelledSentence[]): string =>
  createHash('sha256').update(JSON.stringify(sentences)).digest('hex').slice(0, 16);

/** What each sentence teaches: its kind; its themes, if it tells any; how it speaks of them, if it is of one mind. */
export function examplesOf(sentences: readonly LabelledSentence[], lexicon: Lexicon): Example[] {
  return sentences.map(({ text, sentence, kind, findings, stance }, i) => {
    const last = sentences[i - 1];
    const before = last && text && last.text === text ? last.sentence : '';
    const polarities = new Set(findings.map(({ polarity }) => `polarity:${polarity}`));
    const judges = kind === 'finding' && polarities.size === 1;
    return {
      features: featuresOf(masked(sentence, lexicon), lexicon, masked(before, lexicon)),
      is: new Set([
        `kind:${kind}`,
        ...findings.map(({ theme }) => `theme:${theme}`),
        ...polarities,
        ...(stance ? [`stance:${stance}`] : [])
      ]),
      teaches: new Set([
        'kind',
        ...(findings.length > 0 ? ['theme'] : []),
        ...(judges ? ['polarity'] : []),
        ...(stance ? ['stance'] : [])
      ])
    };
  });
}

const masked = (sentence: string, lexicon: Lexicon): string =>
  withoutNames(sentence, findOrganizations(sentence, lexicon));
