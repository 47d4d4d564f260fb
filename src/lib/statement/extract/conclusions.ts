/** How a mission concluded on the election as a whole: one row a mission. */
import { dayOffset } from '$lib/ui/day-offset';
import { groupBy } from '$lib/charts/group-by';
import type { Context, ReadSentence } from '../context';
import type { Proposal, Role } from '../proposal';
import { isVoteAhead } from '../election/ahead';
import { leaningOf } from '../verdict/leaning';
import { withLearned } from '../verdict/learned-verdict';
import { isNoVerdict } from '../verdict/no-verdict';
import { stanceOf, type Stance } from '../verdict/stance';
import type { Verdict } from '../verdict/verdict';
import { basisOf } from '../verdict/verdict-basis';
import { verdictsOf } from '../verdict/verdict-parts';
import { isOfEarlier } from '../verdict/verdict-phrases';
import { judgingWords } from '../verdict/verdict-scope';
import { termsOf } from '../verdict/verdict-terms';

interface Told extends Verdict {
  readonly mission: string;
  readonly sentence: ReadSentence;
}

/** A verdict that is weaker is none: a plain sentence on the process, without words that conclude. */
const enough = 2.3;

/** Where a sentence is on work, or on what others said: only what concludes on the whole. */
const ofOthers = new Set<Role>(['furniture', 'briefing', 'principle', 'method', 'activity']);
const surely = 6;
const weighty = 9;

export function proposeConclusions(context: Context): Proposal[] {
  if (isBefore(context)) return [];
  const told = context.sentences.flatMap((sentence, i): Told[] => {
    if (isNoVerdict(sentence.text, context.sentences[i - 1]?.text ?? '')) return [];
    if (isOfEarlier(sentence.text, context.election?.date)) return [];
    const read = withLearned(verdictsOf(sentence, context.sentences[i - 1], context), sentence, context);
    return read.flatMap(({ verdict, missions }) => {
      if (verdict.strength < (ofOthers.has(sentence.role) ? surely : enough)) return [];
      const whole =
        verdict.end < sentence.end ? verdict : withTurn(verdict, sentence, context.sentences[i + 1], context);
      return missions.map((mission) => ({ ...whole, mission, sentence }));
    });
  });
  return [...groupBy(told, ({ mission }) => mission).values()].flatMap((verdicts) => row(verdicts, context));
}

/** What is written before the vote, or on its day while it is still to come, cannot judge it. */
function isBefore({ text, published, written, election }: Context): boolean {
  const vote = election?.date;
  if (!vote) return false;
  if (published !== undefined && published < vote) return true;
  return written !== undefined && written <= vote && isVoteAhead(text) === true;
}

const turning =
  /^(?:however|at the same time|nevertheless|nonetheless|yet|but|still)\b|, (?:however|nevertheless|nonetheless|at the same time)[,.]|^(?:it|they|this|the \w+) (?:was|were|had|has|have) (?:nevertheless|nonetheless|however)\b/i;

/** “At the same time, …”, “Pressure, however, …”: the next sentence takes back a part of the praise. */
function withTurn(
  verdict: Verdict,
  sentence: ReadSentence,
  next: ReadSentence | undefined,
  { lexicon }: Context
): Verdict {
  if (!next || !turning.test(next.text)) return verdict;
  const text = sentence.text.slice(verdict.start - sentence.start);
  const told = judgingWords(next.text);
  const [own, other] = [leaningOf(text, lexicon), leaningOf(told, lexicon)];
  const blame = [...other.blame, ...other.rejection];
  if (blame.length === 0) return verdict;
  const stance = stanceOf({ ...own, blame: [...own.blame, ...blame] }, `${text} ${told}`) ?? verdict.stance;
  return {
    ...verdict,
    stance,
    end: next.end,
    terms: [...verdict.terms, ...termsOf(next.text, blame)].slice(0, 5)
  };
}

/** The surest verdict; of equals the last that concludes, since statements end with it, or the first that only says. */
function row(verdicts: readonly Told[], context: Context): Proposal[] {
  const sorted = [...verdicts].sort(
    (a, b) => b.strength - a.strength || (a.isConcluding ? b.start - a.start : a.start - b.start)
  );
  const [surest, ...others] = sorted;
  if (!surest) return [];
  const best = withReservation(surest, others);
  const also = others
    .filter(({ stance, strength }) => stance === best.stance && strength >= 5)
    .map(({ start, end }) => ({ start, end }));
  const basis = basisOf(best, context);
  const stage = stageOf(context);
  return [
    {
      table: 'conclusions',
      fields: {
        mission: best.mission,
        stance: best.stance,
        ...(best.terms.length > 0 && { terms: best.terms.join('; ') }),
        summary: summaries[best.stance],
        ...(stage && { stage }),
        basis
      },
      start: best.start,
      end: best.end,
      rule: 'verdict',
      confidence: Math.min(0.9, 0.3 + best.strength / 12),
      ...(also.length > 0 && { also })
    }
  ];
}

/** Praise that the mission itself takes back elsewhere: where it concludes, or with a “yet”. */
function withReservation(best: Told, others: readonly Told[]): Told {
  if (best.stance !== 'endorsing') return best;
  const qualified = others.find(
    ({ stance, isConcluding, strength }) => stance === 'qualified' && isConcluding && strength >= weighty
  );
  if (qualified) return qualified;
  const blamed = others.find(
    ({ stance, sentence }) =>
      stance === 'critical' && sentence.role === 'other' && turning.test(sentence.text)
  );
  return blamed
    ? { ...best, stance: 'qualified', terms: [...best.terms, ...blamed.terms].slice(0, 5) }
    : best;
}

const summaries: Readonly<Record<Stance, string>> = {
  endorsing: 'The mission spoke well of the election as a whole.',
  qualified: 'The mission spoke well of the election, and named substantial shortcomings.',
  critical: 'The mission found that the election fell short.'
};

const preliminary =
  /\b(?:preliminary|interim) (?:statement|findings|conclusions?|declaration|assessment|report)\b|\bfinal (?:\w+ )?(?:report|statement|document)\b[^.]{0,40}\b(?:will|shall|to follow)\b|\b(?:will|shall) [^.]{0,60}\bfinal (?:\w+ )?(?:report|statement)\b/i;

/** As the text says, or its date: a mission's own statement in the two weeks after the vote is not its last word. */
function stageOf({ text, dates, election, published }: Context): string | null {
  if (preliminary.test(text)) return 'preliminary';
  if (/\bfinal (?:observation )?report\b/i.test(text.slice(0, 500))) return 'final';
  if (!election?.date) return null;
  const voted = election.date;
  const days = [published ?? '', ...dates.map(({ date }) => date)].map((day) => dayOffset(day, voted));
  return days.some((day) => day >= 0 && day <= 14) ? 'preliminary' : null;
}
