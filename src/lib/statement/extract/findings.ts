/** What a mission found, heard, did at the vote and asked for, by theme. */
import type { Context } from '../context';
import { itemsAsked } from '../findings/asking';
import { findingsOf, type Finding } from '../findings/finding';
import type { Lexicon } from '../lexicon';
import { isOfOthers, isToCome, ofThePage } from '../findings/no-finding';
import { proposeFigures } from './figures/index';
import { findHeads } from '../people/heads-of-missions';
import { speakers } from '../people/speakers';
import { missionsOf } from '../missions/mission-of';
import type { Proposal } from '../proposal';
import { isHeading } from '../text/lines-around';
import { listedFindings } from '../findings/listed';
import { findScope } from '../findings/scope';

export function proposeFindings(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  let before: string | undefined;
  const spoken = speakers(context);
  const heads = new Set(findHeads(context).map(({ person }) => person));
  const isOfPage = ofThePage(context.text, context.sentences);
  const asked = itemsAsked(context.text, context.sentences);
  const told = context.sentences.flatMap((sentence, i) => {
    const isOther = isOfOthers(spoken[i] ?? null, heads);
    const findings =
      isOfPage[i] || isToCome(sentence) || isHeading(context.text, sentence)
        ? []
        : withListed(
            findingsOf(sentence, context.lexicon, { before, isAsked: asked[i] ?? false }),
            listedFindings(sentence, context.lexicon)
          );
    before = findings.at(-1)?.theme;
    return findings
      .filter(({ kind }) => !isOther || kind === 'briefing')
      .flatMap((finding) => missionsOf(sentence, context).map((mission) => rowOf(finding, mission, context)));
  });
  return [...told, ...countedActivity(context, told)];
}

const stages: Readonly<Record<string, string>> = {
  'openings-observed': 'opening',
  'counts-observed': 'counting',
  'tabulations-observed': 'tabulation'
};

/** “Counting was attended in 138 stations”: whoever counts what it attended, attended it. */
function countedActivity(context: Context, told: readonly Proposal[]): Proposal[] {
  const known = new Set(
    told.map(({ fields }) => `${String(fields.mission)} ${String(fields.theme)} ${String(fields.kind)}`)
  );
  return proposeFigures(context).flatMap(({ fields, start, end, confidence }) => {
    const { measure, mission, status } = fields;
    const theme = stages[String(measure)];
    if (!theme || typeof mission !== 'string' || status !== 'reported') return [];
    const key = `${mission} ${theme} activity`;
    if (known.has(key)) return [];
    known.add(key);
    const finding: Finding = {
      theme,
      polarity: 'neutral',
      kind: 'activity',
      likelihood: confidence,
      start,
      end
    };
    return [rowOf(finding, mission, context)];
  });
}

/** Of one theme what a list of the sentence names counts: it says whether it is praised. */
function withListed(told: readonly Finding[], listed: readonly Finding[]): Finding[] {
  if (told.some(({ kind }) => kind !== 'finding')) return [...told];
  const own = listed.filter(({ theme }, i) => !listed.slice(0, i).some((other) => other.theme === theme));
  return [...told.filter(({ theme }) => !own.some((other) => other.theme === theme)), ...own];
}

function rowOf(finding: Finding, mission: string, { text, lexicon }: Context): Proposal {
  const { theme, polarity, kind, start, end } = finding;
  const scope = findScope(text.slice(start, end));
  return {
    table: 'findings',
    fields: { mission, theme, polarity, kind, summary: summarize(finding, lexicon), ...(scope && { scope }) },
    start,
    end,
    rule: `${kind}-by-words`,
    confidence: Math.round(finding.likelihood * 100) / 100
  };
}

function summarize({ theme, polarity, kind }: Finding, { themes }: Lexicon): string {
  const about = themes.find((row) => row.theme === theme)?.about ?? 'the election';
  if (kind === 'recommendation') return `The mission asked for steps concerning ${about}.`;
  if (kind === 'briefing') return `The mission was told about ${about}.`;
  if (kind === 'activity') return `The mission’s observers attended ${about}.`;
  if (polarity === 'positive') return `The mission spoke well of ${about}.`;
  if (polarity === 'negative') return `The mission criticised ${about}.`;
  if (polarity === 'mixed') return `The mission saw good and bad in ${about}.`;
  return `The mission took note of ${about}.`;
}
