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
import { strong, themesOf, type ThemeWeight } from '../themes';

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
  let section: Section = {};
  let topic: string | undefined;
  return context.sentences.flatMap((sentence) => {
    const named = withoutNames(sentence, context);
    const heading = sectionOf(named, context);
    section = heading ?? section;
    if (heading) return [];
    const inherited = backward.test(named.text) ? (topic ?? section.theme) : section.theme;
    const findings = findingsOf(named, context.lexicon, inherited, section.kind);
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

/** What a heading says of the sentences below it. */
interface Section {
  readonly theme?: string;
  readonly kind?: Kind;
}

/** A short line without a verb: “Legal framework”, “Recommendations”; null where a sentence is none. */
function sectionOf({ text, start, end, terms }: ReadSentence, context: Context): Section | null {
  const line = context.text.slice(context.text.lastIndexOf('\n', start) + 1, end).trim();
  const isLine = /^[ \t]*(?:\n|$)/.test(context.text.slice(end)) && line.length < text.length + 5;
  if (!isLine || text.length > 160 || /[.;:!?,"')]$/.test(text)) return null;
  if (text.length > 60 || terms.some((term) => term.tags.has('Copula'))) return {};
  if (/^recommendations?\b/i.test(text)) return { kind: 'recommendation' };
  const theme = themesOf([{ text, isBeside: false }], context.lexicon).find(({ weight }) => weight >= strong)?.theme;
  return theme ? { theme } : {};
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
export function findingsOf(sentence: Sentence, lexicon: Lexicon, topic?: string, section?: Kind): Finding[] {
  if (isNoTelling(sentence.text)) return [];
  const verdict = verdictOf(sentence, lexicon);
  if (verdict?.isConcluding && verdict.strength >= 3) return [];
  const findings: Finding[] = [];
  let theme = topic;
  const parts = partsOf(sentence, lexicon);
  if (!parts.some(({ hasVerb }) => hasVerb)) return [];
  for (const part of parts) {
    const own = part.themes[0];
    for (const found of findingsOfPart(part, theme, lexicon, section, part !== parts[0])) {
      if (verdict && ofWhole.has(found.theme)) continue;
      const same = findings.findIndex((other) => other.theme === found.theme && other.kind === found.kind);
      const other = findings[same];
      if (other) findings[same] = joined(other, found);
      else findings.push(found);
    }
    if (own && own.weight >= 2) theme = own.theme;
  }
  return findings;
}

/** What is said under these of the election as a whole is its conclusion. */
const ofWhole = new Set(['legal-framework', 'voting', 'security', 'turnout', 'observers']);

function findingsOfPart(part: Part, inherited: string | undefined, lexicon: Lexicon, section?: Kind, goesOn = false): Finding[] {
  const { start, end } = part;
  const kind = part.role === null && section ? section : kindOf(part);
  const themes = themesFor(kind, part, lexicon);
  if (kind === 'activity')
    return attendedOf(part).map(({ theme, weight }) => ({ theme, polarity: 'neutral', kind, start, end, weight }));
  const best = themes[0];
  const theme = best && (best.weight >= (goesOn ? strong : 2) || !inherited) ? best.theme : inherited;
  if (!kind || !theme) return [];
  const polarity = kind === 'finding' ? part.polarity : kind === 'recommendation' ? asked(part.text) : 'neutral';
  if (!polarity) return [];
  return [{ theme, polarity, kind, start, end, weight: best?.weight ?? 1 }];
}

function themesFor(kind: Kind | null, part: Part, lexicon: Lexicon): readonly ThemeWeight[] {
  if (kind === 'briefing') return heardOf(part, lexicon);
  if (kind === 'recommendation') return askedOf(part);
  return part.themes;
}

/** What observers attend. */
const attended = new Set(['opening', 'voting', 'counting', 'tabulation', 'out-of-country-voting']);

/** A polling station where they attended the opening is not the voting. */
function attendedOf({ themes, text }: Part): ThemeWeight[] {
  const isVoting = /\b(?:voting|the vote|polling)\b(?! (?:count|stations?|places?))/i.test(text);
  return themes.filter(({ theme, weight }) => attended.has(theme) && weight >= 1 && (theme !== 'voting' || isVoting));
}

/** Commissions are asked for much that is not about them. */
function askedOf({ themes }: Part): ThemeWeight[] {
  return themes
    .map(({ theme, weight }) => ({ theme, weight: theme === 'election-administration' ? weight / 2 : weight }))
    .sort((a, b) => b.weight - a.weight);
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
  return /^Q:|\?["')\]]*$/.test(text) || text.length > 3000;
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
