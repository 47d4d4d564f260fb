import { organizationColour } from '$lib/charts/organization-colour';
import { scatter, type GuideLine } from '$lib/charts/scatter';
import { logDomain, readableLogTicks, type ScatterAxis } from '$lib/charts/scatter-axis';
import { number } from '$lib/ui/words';
import { dotLabel } from './bar-labels';
import { claimsKeyOf } from './claims-key';
import { organizationKey } from './organization-key';
import type { Chart, ChartView, QuestionRow } from './question';

/** A number of a mission on a log scale. */
export interface LogAxis<Row> {
  value(row: Row): number;
  /** What the scale reaches at least. */
  reach: readonly [number, number];
  /** The ticks of each power of ten: `[1, 2, 5]`. */
  factors: readonly number[];
  label: string;
}

interface MissionScatter<Row> {
  x: LogAxis<Row>;
  y: LogAxis<Row>;
  /** How the numbers are known, by its mark. */
  status(row: Row): string;
  guides?(x: ScatterAxis['domain'], y: ScatterAxis['domain']): readonly GuideLine[];
}

/** Labels at most. */
const labels = { narrow: 7, wide: 26 };

/** A dot for each mission by two numbers of it, in the colour of its organization, and the key of colours and marks. */
export function missionScatter<Row extends QuestionRow>(
  rows: readonly Row[],
  { names, layout }: ChartView,
  { x, y, status, guides }: MissionScatter<Row>
): Pick<Chart, 'options' | 'key'> {
  const [across, up] = [axisOf(rows, x), axisOf(rows, y)];
  return {
    options: scatter({
      points: rows.map((row) => ({
        key: row.mission,
        x: x.value(row),
        y: y.value(row),
        status: status(row),
        colour: organizationColour(row.organization),
        label: dotLabel(row, names, layout.kind)
      })),
      layout,
      x: across,
      y: up,
      guides: guides?.(across.domain, up.domain) ?? [],
      labels: labels[layout.kind]
    }),
    key: [
      ...organizationKey(
        rows.map((row) => row.organization),
        names
      ),
      ...claimsKeyOf(rows.map(status))
    ]
  };
}

function axisOf<Row>(rows: readonly Row[], { value, reach, factors, label }: LogAxis<Row>): ScatterAxis {
  const domain = logDomain(rows.map(value), reach);
  return { type: 'log', domain, ticks: readableLogTicks(domain, factors), format: number, label };
}
