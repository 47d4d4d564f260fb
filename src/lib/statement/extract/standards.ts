/** What a mission said that it measured the election, or its own work, by. */
import type { Context } from '../context';
import { findCues } from '../cue-finder';
import { missionsOf } from '../mission-of';
import type { Proposal } from '../proposal';

const measuring =
  /\b(?:accord\w*|in line|line with|conform\w*|compl(?:y|ies|ied|iance|ying)|consistent|reference to|judged|against|pursuant|met|meets?|meeting|commitments|based on|basis of|guided|under|contained in|provisions|assess\w*|keeping with|correspond\w*|require\w*|obligations|adher\w*|observ(?:ing|ance)|govern\w*|rest(?:s|ed)?|benchmark\w*|measur\w+|set out|undertook|framework|mandate|enshrined|signed|abide\w*)\b/i;

/** A standard of the lexicon, where the words beside it measure by it. */
export function proposeStandards(context: Context): Proposal[] {
  return context.sentences.flatMap((sentence) =>
    findCues(sentence.text, context.lexicon.standards).flatMap(({ row, start, end }) => {
      const before = sentence.text.slice(Math.max(0, start - 140), start);
      if (!measuring.test(before)) return [];
      const words = sentence.text.slice(start, end).replace(/\s+/g, ' ');
      return missionsOf(sentence, context).map((mission): Proposal => ({
        table: 'standards',
        fields: { mission, standard: row.standard || words },
        start: sentence.start + start,
        end: sentence.start + end,
        rule: 'standard',
        confidence: row.standard ? 0.8 : 0.6
      }));
    })
  );
}
