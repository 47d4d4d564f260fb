/** What missions say of themselves and of how they work, and whom the text quotes: rows of the table `statements`. */
import { missionId, type Context, type ReadSentence } from '../context';
import { findCues } from '../cue-finder';
import { findHeads } from '../heads-of-missions';
import { ofKind } from '../offices';
import type { Proposal } from '../proposal';
import { quotations, speakerAt, type Speaker } from '../speakers';

const summaries: Readonly<Record<string, string>> = {
  principle: 'The mission named principles that it works by.',
  method: 'The mission said what its assessment rests on.',
  experience: 'The mission spoke of its experience with observing elections.',
  pledge: 'The mission pledged how it would behave.',
  quotation: 'A person is quoted on the election or the mission.'
};

export function proposeOwnWords(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  return [
    ...context.sentences.flatMap((sentence) => ofSentence(context, sentence)),
    ...ofQuotations(context)
  ];
}

function ofSentence(context: Context, sentence: ReadSentence): Proposal[] {
  if (sentence.mission < 0) return [];
  const cues = findCues(sentence.text, context.lexicon['own-words']);
  const values = cues
    .filter(({ row }) => row.kind === 'value')
    .map(({ start, end }) => sentence.text.slice(start, end));
  const allValues = findCues(sentence.text, ofKind(context.lexicon['own-words'], 'value')).map(
    ({ start, end }) => sentence.text.slice(start, end).toLowerCase()
  );
  const terms = [...new Set([...values.map((value) => value.toLowerCase()), ...allValues])].join('; ');
  const kinds = new Set(cues.map(({ row }) => row.kind));
  return ['principle', 'method', 'experience', 'pledge'].flatMap((kind) => {
    if (!kinds.has(kind) || !isOfMission(sentence.text, kind, terms)) return [];
    const cue = cues.find(({ row }) => row.kind === kind);
    const start = sentence.start + (cue?.start ?? 0);
    return row(
      context,
      sentence.mission,
      kind,
      { start, end: sentence.start + (cue?.end ?? sentence.text.length) },
      speakerAt(context, sentence.start),
      kind === 'principle' ? terms : ''
    );
  });
}

/** Voters pledge and commissions have experience, too. */
function isOfMission(text: string, kind: string, terms: string): boolean {
  if (kind === 'principle')
    return (
      terms !== '' &&
      !/\b(?:commissions?|voters?|candidates?|media|broadcasters?)\s+(?:\S+\s+){0,3}(?:impartial|independen|objectiv|transparen)/iu.test(
        text
      )
    );
  const isOurs =
    /\b(?:mission|observers?|delegation|organization|organisation|we|our|I|its members|members|team|group|CIS|SCO|OTS|Center|Centre|Assembly|interfer\w*|it)\b/iu.test(
      text
    );
  const isOthers =
    /\b(?:commissions?|commission members|poll workers|candidates|authorities|parties|voters|state bodies)\b[^.]{0,40}\b(?:pledge|promise|experience|interfer|undertook|lack)/iu.test(
      text
    );
  return (
    isOurs &&
    !isOthers &&
    !(kind === 'pledge' && /\b(?:no|any) (?:cases?|evidence|instances?) of\b/iu.test(text))
  );
}

function ofQuotations(context: Context): Proposal[] {
  const heads = new Map(findHeads(context).map(({ person, mission }) => [person, mission] as const));
  const seen = new Set<string>();
  return quotations(context.text).flatMap((quote) => {
    const words = context.text.slice(quote.start + 1, quote.end - 1);
    const sentence = context.sentences.find(({ start, end }) => start < quote.end && quote.start < end);
    if (!sentence) return [];
    const speaker =
      speakerAt(context, Math.max(sentence.start, quote.start)) ?? speakerAt(context, quote.end - 2);
    const count = words.trim().split(/\s+/).length;
    const isBody =
      !speaker &&
      count >= 2 &&
      /\b(?:said|citing|described|called|suffered|noted|stated|speaks of)\b/iu.test(sentence.text);
    if (sentence.mission < 0 || (!isBody && (!speaker || count < 5))) return [];
    if (!speaker && (sentence.start === 0 || !/\p{Ll}/u.test(words))) return [];
    const mission = (speaker && heads.get(speaker.person)) ?? sentence.mission;
    const key = `${mission}/${speaker?.label ?? ''}/${quote.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const terms = termsOf(words, quote.start + 1, context);
    return terms ? row(context, mission, 'quotation', quote, speaker, terms) : [];
  });
}

/** A few of the words that are quoted: those of verdicts, else the first thing that they describe. */
function termsOf(words: string, at: number, { lexicon, sentences }: Context): string {
  const known = findCues(words, lexicon.stances)
    .map(({ start, end }) => words.slice(start, end))
    .filter((term) => term.split(/\s+/).length <= 4);
  if (known.length > 0) return [...new Set(known)].slice(0, 5).join('; ');
  const terms = sentences
    .flatMap((sentence) => sentence.terms)
    .filter(({ start, end }) => start >= at && end <= at + words.length);
  const first = terms.findIndex(({ tags }) => tags.has('Adjective'));
  const begin = Math.max(0, first >= 0 ? first : terms.findIndex(({ tags }) => tags.has('Noun')));
  return terms
    .slice(begin, begin + 2)
    .map(({ text }) => text)
    .join(' ');
}

function row(
  context: Context,
  mission: number,
  kind: string,
  span: { start: number; end: number },
  speaker: Speaker | null,
  terms: string
): Proposal[] {
  const id = missionId(context, mission);
  if (!id) return [];
  return [
    {
      table: 'statements',
      fields: {
        mission: id,
        kind,
        ...(speaker && { speaker: speaker.label }),
        ...(terms && { terms }),
        summary: summaries[kind] ?? ''
      },
      start: span.start,
      end: span.end,
      rule: `statement-${kind}`,
      confidence: kind === 'quotation' ? 0.8 : 0.6
    }
  ];
}
