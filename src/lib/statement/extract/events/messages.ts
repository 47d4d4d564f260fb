/** Congratulations and wishes of missions. */
import type { Context } from '../../context';
import type { Proposal } from '../../proposal';
import { cueIn, event, statementDay } from './event';

/** One a mission: congratulations or wishes, apart from what it found. */
export function messages(context: Context): Proposal[] {
  const done = new Set<number>();
  return context.sentences.flatMap((sentence) => {
    if (sentence.mission < 0 || done.has(sentence.mission)) return [];
    const cue = cueIn(context, sentence, 'message');
    if (
      !cue ||
      (/\bmessages? (?:has|have) been received\b|\bcandidate|\bheads of state\b/iu.test(
        sentence.text.slice(0, 200)
      ) &&
        !/people|citizens|voters/iu.test(sentence.text))
    )
      return [];
    done.add(sentence.mission);
    return [
      event(context, sentence.mission, 'message', cue, {
        date: statementDay(context) ?? context.election?.date,
        title: 'The mission congratulates or sends wishes',
        summary: 'The mission congratulated or sent wishes; apart from its findings.'
      })
    ];
  });
}
