/** Reports to come. */
import type { Context } from '../../context';
import type { Proposal, Span } from '../../proposal';
import { event, statementDay } from './event';

const report = String.raw`\b(?:reports?|comprehensive (?:account|assessment)|(?:concluding|summary|summarising|outcome) document)\b`;
const comes = String.raw`\b(?:will|would|shall|to be|is expected|is due|is to|are to|is planned|scheduled|comes? out|is being (?:prepared|drafted|written)|promised|goes to|in due course)\b`;
const coming = new RegExp(
  String.raw`${report}[^.;]{0,110}${comes}|${report}(?:\s+(?!(?:that|which|who|how|says?|said|states|notes|stated|noted)\b)\S+){0,7}?\s+follows?\b(?!\s*(?::|$))|\b(?:will|would|shall|is to|intends? to|plans? to|is expected to|is due to|going to)\b[^.;]{0,110}${report}|\bleave it to (?:our|its|the) (?:final )?report\b|\b(?:will|shall|to) (?:release|publish|present) (?:the )?(?:figures|results|data|numbers|findings) of (?:our|its|the)\b`,
  'iu'
);
/** “When does the final report come?” */
const asked = /\b(?:when|what about)\b[^.?]{0,40}\breport\b[^.]{0,20}\?/iu;

/** One a mission. */
export function reports(context: Context): Proposal[] {
  const done = new Set<number>();
  return context.sentences.flatMap((sentence) => {
    const match = coming.exec(sentence.text) ?? asked.exec(sentence.text);
    if (!match || sentence.mission < 0 || done.has(sentence.mission)) return [];
    if (
      /\b(?:reported|reporters|report on the compliance)\b/iu.test(match[0]) &&
      !/\breport\b[^.;]*\bwill\b/iu.test(match[0])
    )
      return [];
    done.add(sentence.mission);
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [
      event(context, sentence.mission, 'planned-report', span, {
        date: dayOf(context, sentence) ?? statementDay(context) ?? context.election?.date,
        title: 'A report announced',
        summary: 'The mission said that a report would follow.'
      })
    ];
  });
}

/** The day for which it is announced. */
const dayOf = ({ days, election }: Context, { start, end }: Span): string | undefined =>
  days.find((day) => day.start >= start && day.end <= end && !day.until && day.date > (election?.date ?? ''))
    ?.date;
