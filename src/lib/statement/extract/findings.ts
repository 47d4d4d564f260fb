/** What a mission found, heard, did at the vote and asked for, by theme. */
import type { Context, ReadSentence } from '../context';
import type { Lexicon } from '../lexicon';
import { missionsOf } from '../mission-of';
import { verdictOf } from '../verdict';
import { partsOf, type Part } from '../parts';
import type { Polarity } from '../polarity';
import type { Proposal, Span } from '../proposal';
import type { Sentence } from '../words';
import { findScope } from '../scope';
import { themesOf, type ThemeWeight } from '../themes';

type Kind = 'finding' | 'recommendation' | 'briefing' | 'activity';

/** One thing found, as a sentence tells it. */
export interface Finding extends Span {
  readonly theme: string;
  readonly polarity: Polarity | 'neutral';
  readonly kind: Kind;
  readonly weight: number;
}

export function proposeFindings(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  let topic: string | undefined;
  return context.sentences.flatMap((sentence) => {
    const named = withoutNames(sentence, context);
    const findings = findingsOf(named, context.lexicon, backward.test(named.text) ? topic : undefined);
    topic = findings.at(-1)?.theme ?? themesOf([{ text: named.text, isBeside: false }], context.lexicon)[0]?.theme;
    return findings.flatMap((finding) =>
      missionsOf(sentence, context).map((mission): Proposal => {
        const { theme, polarity, kind, start, end } = finding;
        const scope = findScope(context.text.slice(start, end));
        return {
          table: 'findings',
          fields: {
            mission,
            theme,
            polarity,
            kind,
            summary: summarize(finding, context.lexicon),
            ...(scope && { scope })
          },
          start,
          end,
          rule: `${kind}-by-theme`,
          confidence: Math.min(0.9, 0.4 + finding.weight / 12)
        };
      })
    );
  });
}

/** Words that speak of what the sentence before is about. */
const backward = /\b(?:its|their|it|they|them|these|this|those|such)\b/iu;

/** “The Organization for Security and Co-operation” speaks of neither; other words keep their places. */
function withoutNames(sentence: ReadSentence, { organizations }: Context): ReadSentence {
  let { text } = sentence;
  for (const { start, end } of organizations) {
    if (start < sentence.start || end > sentence.end) continue;
    const [from, to] = [start - sentence.start, end - sentence.start];
    text = text.slice(0, from) + 'X'.repeat(to - from) + text.slice(to);
  }
  return { ...sentence, text };
}

/** What one sentence tells; parts about one theme are one finding, mixed where they praise and criticise. */
export function findingsOf(sentence: Sentence, lexicon: Lexicon, topic?: string): Finding[] {
  if (isNoTelling(sentence.text)) return [];
  const verdict = verdictOf(sentence, lexicon);
  if (verdict?.isConcluding && verdict.strength >= 3) return [];
  const findings: Finding[] = [];
  let theme = topic;
  for (const part of partsOf(sentence, lexicon)) {
    for (const found of findingsOfPart(part, theme, lexicon)) {
      if (verdict && ofWhole.has(found.theme)) continue;
      theme = found.theme;
      const same = findings.findIndex((other) => other.theme === found.theme && other.kind === found.kind);
      const other = findings[same];
      if (other) findings[same] = joined(other, found);
      else findings.push(found);
    }
  }
  return findings;
}

/** What is said under these of the election as a whole is its conclusion. */
const ofWhole = new Set(['legal-framework', 'voting', 'security', 'turnout', 'observers']);

function findingsOfPart(part: Part, inherited: string | undefined, lexicon: Lexicon): Finding[] {
  const { start, end } = part;
  const kind = kindOf(part);
  const themes = kind === 'briefing' ? heardOf(part, lexicon) : part.themes;
  const best = themes[0];
  const theme = best && (best.weight >= 2 || !inherited) ? best.theme : inherited;
  if (!kind || !theme) return [];
  const polarity = kind === 'finding' ? part.polarity : kind === 'recommendation' ? asked(part.text) : 'neutral';
  if (!polarity) return [];
  return [{ theme, polarity, kind, start, end, weight: best?.weight ?? 1 }];
}

/** What they spoke about, not whom with. */
function heardOf({ text }: Part, lexicon: Lexicon): readonly ThemeWeight[] {
  const about = text.replace(/\b(?:with|by|from|between)\b.*?(?=\b(?:on|about|regarding|concerning|how|that)\b|$)/giu, ' ');
  return themesOf([{ text: about, isBeside: false }], lexicon).filter(({ weight }) => weight >= 2);
}

function kindOf({ role }: Part): Kind | null {
  if (role === null || role === 'finding') return 'finding';
  return role === 'recommendation' || role === 'briefing' || role === 'activity' ? role : null;
}

/** What a mission asks for is wanting, unless it only asks for calm, patience and legal ways. */
const asked = (text: string): 'negative' | 'neutral' =>
  /\b(?:calm|await|patien\w*|legal (?:channels|means|avenues)|restraint|refrain|peaceful\w*|accept)\b/i.test(text)
    ? 'neutral'
    : 'negative';

function joined(one: Finding, other: Finding): Finding {
  const polarity = one.polarity === other.polarity ? one.polarity : 'mixed';
  return { ...one, polarity, end: Math.max(one.end, other.end), weight: Math.max(one.weight, other.weight) };
}

/** Questions, headings and lines of a page tell nothing. */
function isNoTelling(text: string): boolean {
  return /\?["')\]]*$/.test(text) || text.length > 3000;
}

function summarize({ theme, polarity, kind }: Finding, { themes }: Lexicon): string {
  const about = themes.find((row) => row.theme === theme)?.about ?? 'the election';
  if (kind === 'recommendation') return `The mission asked for steps concerning ${about}.`;
  if (kind === 'briefing') return `The mission was told about ${about}.`;
  if (kind === 'activity') return `The mission’s observers attended ${about}.`;
  if (polarity === 'positive') return `The mission spoke well of ${about}.`;
  if (polarity === 'negative') return `The mission criticised ${about}.`;
  return `The mission saw good and bad in ${about}.`;
}
