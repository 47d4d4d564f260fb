/** What a mission found, heard, did at the vote and asked for, by theme. */
import type { Context, ReadSentence } from '../context';
import { findingsOf, plainFindingsOf, type Finding } from '../finding';
import type { Lexicon } from '../lexicon';
import { missionsOf } from '../mission-of';
import type { Proposal } from '../proposal';
import { findScope } from '../scope';
import { sectionOf, type Section } from '../sections';
import { themesOf } from '../themes';

export function proposeFindings(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const tellings = readTellings(context);
  return tellings.flatMap(({ sentence, named, topic, findings }, i) => {
    const isAmongFindings = [i - 2, i - 1, i + 1, i + 2].some((near) =>
      tellings[near]?.findings.some(isFound)
    );
    const plain =
      findings.length === 0 && isAmongFindings && sentence.role !== 'furniture'
        ? plainFindingsOf(named, context.lexicon, topic)
        : [];
    return [...findings, ...plain].flatMap((finding) =>
      missionsOf(sentence, context).map((mission) => rowOf(finding, mission, context))
    );
  });
}

const isFound = ({ kind }: Finding): boolean => kind === 'finding';

/** A sentence under a heading, and what its cues tell. */
interface Telling {
  readonly sentence: ReadSentence;
  /** Without the names of organizations. */
  readonly named: ReadSentence;
  /** What it goes on about. */
  readonly topic: string | undefined;
  readonly findings: readonly Finding[];
}

function readTellings(context: Context): Telling[] {
  const masked = withoutNames(context);
  let section: Section = {};
  let last: string | undefined;
  return context.sentences.flatMap((sentence) => {
    const named = { ...sentence, text: masked.slice(sentence.start, sentence.end) };
    const heading = sectionOf(named, context);
    section = heading ?? section;
    if (heading) return [];
    const topic = backward.test(named.text) ? (last ?? section.theme) : section.theme;
    const findings = findingsOf(named, context.lexicon, topic, section.kind);
    last =
      findings.at(-1)?.theme ?? themesOf([{ text: named.text, isBeside: false }], context.lexicon)[0]?.theme;
    return [{ sentence, named, topic, findings }];
  });
}

function rowOf(finding: Finding, mission: string, { text, lexicon }: Context): Proposal {
  const { theme, polarity, kind, start, end } = finding;
  const scope = findScope(text.slice(start, end));
  return {
    table: 'findings',
    fields: { mission, theme, polarity, kind, summary: summarize(finding, lexicon), ...(scope && { scope }) },
    start,
    end,
    rule: `${kind}-by-theme`,
    confidence: Math.min(0.9, 0.4 + finding.weight / 12)
  };
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
