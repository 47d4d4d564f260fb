/** What a mission found, heard, did at the vote and asked for, by theme. */
import type { Context } from '../context';
import { findingsOf, type Finding } from '../finding';
import type { Lexicon } from '../lexicon';
import { missionsOf } from '../mission-of';
import type { Proposal } from '../proposal';
import { findScope } from '../scope';
import { sectionOf, type Section } from '../sections';
import { themesOf } from '../themes';

export function proposeFindings(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const masked = withoutNames(context);
  let section: Section = {};
  let topic: string | undefined;
  return context.sentences.flatMap((sentence) => {
    const named = { ...sentence, text: masked.slice(sentence.start, sentence.end) };
    const heading = sectionOf(named, context);
    section = heading ?? section;
    if (heading) return [];
    const inherited = backward.test(named.text) ? (topic ?? section.theme) : section.theme;
    const findings = findingsOf(named, context.lexicon, inherited, section.kind);
    topic =
      findings.at(-1)?.theme ?? themesOf([{ text: named.text, isBeside: false }], context.lexicon)[0]?.theme;
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
function withoutNames({ text, organizations }: Context): string {
  let masked = '';
  for (const { start, end } of organizations)
    if (start >= masked.length) masked += text.slice(masked.length, start) + 'X'.repeat(end - start);
  return masked + text.slice(masked.length);
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
