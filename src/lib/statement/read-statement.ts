/** Reads a statement: proposes rows for the tables, each tied to the words that it rests on. */
import { groupBy } from '$lib/charts/group-by';
import { contextOf, type Context, type ReadSentence } from './context';
import { extractors } from './extract/index';
import { sentenceKinds } from './learned/weights';
import type { Lexicon } from './lexicon';
import { notStated } from './not-stated';
import type { Proposal, Reading, Role } from './proposal';

/** What a reader may know beside the text. */
export interface ReadOptions {
  /** ISO day of its publication: a date without a year is near to it. */
  readonly published?: string;
}

/** A longer text is no statement. */
export const longestText = 300_000;

/**
 * @param text plain text, in English
 * @throws RangeError with a sentence for readers, where the text is too long
 */
export function readStatement(text: string, lexicon: Lexicon, { published }: ReadOptions = {}): Reading {
  if (text.length > longestText)
    throw new RangeError(
      `The text has ${text.length} characters; up to ${longestText} are read. Give one statement at a time.`
    );
  const context = contextOf(text, lexicon, published);
  const proposals = together(extractors.flatMap((extract) => extract(context)));
  return {
    proposals,
    sentences: context.sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      role: shownRole(sentence)
    })),
    notStated: notStated(context, proposals)
  };
}

/** What a sentence does: by its cues, else as was learned of sentences alike. */
function shownRole({ role, likelihoods }: ReadSentence): Role {
  if (role !== 'other') return role;
  const kind = sentenceKinds.reduce((best, one) =>
    (likelihoods.get(`kind:${one}`) ?? 0) > (likelihoods.get(`kind:${best}`) ?? 0) ? one : best
  );
  return kind === 'verdict' ? 'conclusion' : kind;
}

/** What a text says twice is one proposal with two places. */
function together(proposals: readonly Proposal[]): Proposal[] {
  const alike = groupBy(proposals, ({ table, fields }) =>
    JSON.stringify([table, Object.entries(fields).sort()])
  );
  return [...alike.values()]
    .flatMap(([first, ...more]) => {
      if (!first) return [];
      const also = [...(first.also ?? []), ...more.map(({ start, end }) => ({ start, end }))].filter(
        ({ start }) => start !== first.start
      );
      return [also.length > 0 ? { ...first, also } : first];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export type Extractor = (context: Context) => Proposal[];
