import { text } from '@observablehq/plot';
import { hatch } from '$lib/charts/hatch';
import { organizationColour } from '$lib/charts/organization-colour';
import { stackedBars, type Segment } from '$lib/charts/stacked-bars';
import { totalMarks } from '$lib/charts/total-marks';
import { electionLabels } from '../bar-labels';
import { shortName } from '../names';
import type { Chart, ChartView } from '../question';
import { number, percent } from '$lib/ui/words';
import type { ElectionOfObservers } from './elections';

const labels = { narrow: 138, wide: 210 };
const noteWidth = 62;
/** Room beyond the longest bar for the number of the total. */
const headroom = 1.12;

/** The key of an election's total, and of what it has beyond the missions. */
export const totalKey = (election: string) => `${election}/`;
export const othersKey = (election: string) => `${election}|others`;

/** One bar an election: its missions, what the total has beyond them, and the total as a mark of its own. */
export function picture(
  elections: readonly ElectionOfObservers[],
  { names, layout, variant }: ChartView
): Chart['options'] {
  const shares = variant === 'share';
  const unit = (election: ElectionOfObservers) => (shares ? 1 / (election.total?.value || 1) : 1);
  const ends = elections.map(
    (election) => Math.max(election.sum, election.total?.value ?? 0) * unit(election)
  );
  const most = shares ? 1 : Math.max(1, ...ends) * headroom;
  const pixels = (layout.width - labels[layout.kind] - noteWidth) / most;
  const hatching = `hatch-observers-at-elections-${layout.kind}`;
  const totals = elections.flatMap((election) =>
    election.total && election.total.value >= 0
      ? [
          {
            key: totalKey(election.id),
            id: election.id,
            status: election.total.status,
            x: election.total.value * unit(election),
            value: election.total.value,
            end: Math.max(election.sum, election.total.value) * unit(election)
          }
        ]
      : []
  );
  const label = electionLabels(elections, names, layout.kind);
  return stackedBars({
    layout,
    labels,
    most,
    tickFormat: shares ? percent : number,
    bars: elections.map((election) => ({
      id: election.id,
      label: label(election),
      note: `${election.missions.length} of ${election.onFile}`,
      segments: [
        ...election.missions.map(({ row, observers }): Segment => {
          const short = shortName(names, row.organization);
          return {
            key: row.mission,
            value: observers * unit(election),
            fill: organizationColour(row.organization),
            ink: 'var(--paper)',
            text: fitting(
              [`${short} ${number(observers)}`, short, number(observers)],
              observers * unit(election) * pixels
            )
          };
        }),
        {
          key: othersKey(election.id),
          value: (election.others ?? 0) * unit(election),
          fill: `url(#${hatching})`
        }
      ]
    })),
    marks: [
      hatch(hatching),
      ...totalMarks(totals),
      text(shares ? [] : totals, {
        x: 'end',
        y: 'id',
        dx: 8,
        textAnchor: 'start',
        text: ({ value }: (typeof totals)[number]) => number(value),
        fontSize: 11,
        fill: 'var(--ink-soft)',
        pointerEvents: 'none'
      })
    ]
  });
}

/** The first of the texts that fits into a part of a bar, as `stackedBars` measures it. */
const fitting = (texts: readonly string[], width: number) =>
  texts.find((candidate) => width > 7 * candidate.length + 4) ?? '';
