/** What missions say of themselves and of how they work: rows of the table `statements`. */
import { missionId, type Context, type ReadSentence } from '../context';
import { ofKind } from '../people/offices';
import { speakerAt } from '../people/speakers';
import type { Proposal, Span } from '../proposal';
import { findCues } from '../text/cue-finder';
import { proposeQuotations } from './quotations';

const summaries: Readonly<Record<string, string>> = {
  principle: 'The mission named principles that it works by.',
  method: 'The mission said what its assessment rests on.',
  experience: 'The mission spoke of its experience with observing elections.',
  pledge: 'The mission pledged how it would behave.'
};

export function proposeOwnWords(context: Context): Proposal[] {
  return [
    ...context.sentences.flatMap((sentence) => ofSentence(context, sentence)),
    ...proposeQuotations(context)
  ];
}

function ofSentence(context: Context, sentence: ReadSentence): Proposal[] {
  const mission = missionId(context, sentence.mission);
  if (!mission) return [];
  const cues = findCues(sentence.text, context.lexicon['own-words']);
  const values = findCues(sentence.text, ofKind(context.lexicon['own-words'], 'value')).map(
    ({ start, end }) => sentence.text.slice(start, end).toLowerCase()
  );
  const terms = [...new Set(values)].join('; ');
  return Object.keys(summaries).flatMap((kind): Proposal[] => {
    const cue = cues.find(({ row }) => row.kind === kind);
    if (!cue || !isOfMission(sentence.text, kind, terms)) return [];
    if (kind === 'experience' && isOfThis(sentence.text, cue, context)) return [];
    const speaker = speakerAt(context, sentence.start);
    return [
      {
        table: 'statements',
        fields: {
          mission,
          kind,
          ...(speaker && { speaker: speaker.label }),
          ...(kind === 'principle' && { terms }),
          summary: summaries[kind] ?? ''
        },
        start: sentence.start + cue.start,
        end: sentence.start + cue.end,
        rule: `statement-${kind}`,
        confidence: 0.6
      }
    ];
  });
}

const ours =
  /\b(?:mission|observers?|observation|delegation|organization|organisation|we|our|us|I|its|its members|members|team|group|CIS|SCO|OTS|ODIHR|PACE|TURKPA|Center|Centre|Assembly|Network|Commonwealth|interfer\w*|it)\b/iu;
const others =
  /\b(?:commissions?|commission members|poll workers|candidates|authorities|parties|voters|state bodies|police|government|opposition)\b[^.]{0,40}\b(?:pledge|promise|experience|interfer|undertook|lack)/iu;
const othersAre =
  /\b(?:commissions?|voters?|candidates?|media|broadcasters?|judges|courts?|police)\s+(?:\S+\s+){0,3}(?:impartial|independen|objectiv|transparen|neutral)/iu;

const often =
  /\b(?:since|earlier|previous\w*|past|before|already|many|more than|over|dozens|hundreds|times|years|decades?|several|numerous|all|every|regular\w*|also|too|both|other|around the world|countries)\b|\b\d+ (?:\p{L}+ ){0,2}(?:elections|referend\p{L}+|votes|missions|countries)\b/iu;

/** “The mission has monitored the elections held on 4 November”: what it did now is no experience. */
function isOfThis(text: string, { start, end }: Span, { election }: Context): boolean {
  if (!/^(?:has|have)\s+\S+\s+.*\b(?:the|this|these)\b/isu.test(text.slice(start, end))) return false;
  const year = Number(election?.date?.slice(0, 4));
  const isEarlier = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].some(([digits]) => Number(digits) < year);
  return !isEarlier && !often.test(text);
}

/** Voters pledge and commissions have experience, too. */
function isOfMission(text: string, kind: string, terms: string): boolean {
  if (kind === 'principle') return terms !== '' && !othersAre.test(text);
  if (!ours.test(text) || others.test(text)) return false;
  return !(
    kind === 'pledge' && /\b(?:no|any) (?:cases?|evidence|instances?|facts?|attempts?) of\b/iu.test(text)
  );
}
