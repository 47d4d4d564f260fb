import { hatch } from '$lib/charts/hatch';
import { stackedBars, type Segment } from '$lib/charts/stacked-bars';
import { totalMarks } from '$lib/charts/total-marks';
import { missionLabels } from '../bar-labels';
import { shortName } from '../names';
import type { Chart, ChartView } from '../question';
import { number, percent } from '$lib/ui/words';
import { groupingOf, type Makeup } from './bars';
import { parts } from './parts';
import type { MakeupRow } from './row';

const labels = { narrow: 150, wide: 230 };
const organizationLabels = { narrow: 100, wide: 130 };

/** Bars of the parts of missions: as shares of the whole, or as people with a mark for the mission's own total. */
export function picture(
  shown: readonly Makeup[],
  rows: readonly MakeupRow[],
  { names, layout, variant }: ChartView
): Chart['options'] {
  const shares = variant === 'share';
  const byOrganization = groupingOf(rows, variant) === 'organization';
  const called = missionLabels(rows, names, layout.kind);
  const hatching = `hatch-mission-makeup-${layout.kind}`;
  const unit = ({ all }: Makeup) => (shares ? 1 / (all || 1) : 1);
  const totals = shown.flatMap(({ id, rows: [row] }) =>
    !shares && row?.total && row.total > 0
      ? [{ key: `${id}|total`, id, x: row.total, status: row.total_status ?? '' }]
      : []
  );
  return stackedBars({
    layout,
    labels: byOrganization ? organizationLabels : labels,
    ...(shares ? { most: 1 } : {}),
    tickFormat: shares ? percent : number,
    bars: shown.map((bar) => ({
      id: bar.id,
      label: byOrganization ? shortName(names, bar.id) : bar.rows[0] ? called(bar.rows[0]) : bar.id,
      note: byOrganization ? `n = ${number(bar.rows.length)}` : peopleNote(bar),
      segments: [
        ...parts.map(({ id, fill, ink }): Segment => ({
          key: `${bar.id}|${id}`,
          value: bar.of[id] * unit(bar),
          fill,
          ink,
          text: shares ? percent(bar.of[id] * unit(bar)) : number(bar.of[id])
        })),
        { key: `${bar.id}|rest`, value: bar.of.rest * unit(bar), fill: `url(#${hatching})` }
      ]
    })),
    marks: [hatch(hatching), ...totalMarks(totals)]
  });
}

/** People of a mission; at least so many where only parts of it are known. */
const peopleNote = ({ all, rows: [row] }: Makeup) =>
  row?.total == null ? `≥ ${number(all)}` : number(row.total);
