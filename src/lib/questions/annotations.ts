import { bandKey, caretKey, ruleKey, type TimeMarks } from '$lib/charts/time-marks';
import type { KeyItem } from '$lib/charts/key';
import { day, number } from '$lib/ui/words';
import type { Names } from './names';
import type { ChartAnnotation, QuestionRow } from './question';

/** What charts over time mark besides their rows, each with its sources; made from the tables (`annotations.server.ts`). */
export type Annotation =
  | {
      kind: 'rename';
      organization: string;
      date: string;
      before: string;
      now: string;
      /** The last document of the organization under the old name, and the first under the new one. */
      sources: readonly string[];
    }
  | {
      kind: 'pandemic';
      from: string;
      until: string;
      /** How many findings and conclusions spoke of it. */
      said: number;
      /** Those of the first and of the last of them. */
      sources: readonly string[];
    }
  | { kind: 'early'; country: string; date: string; sources: readonly string[] };

/** What a chart draws of the annotations, explains in its key and lists with its sources. */
export interface Annotated {
  around: TimeMarks;
  key: readonly KeyItem[];
  annotations: readonly ChartAnnotation[];
}

/** What a chart over time shows: its rows that are drawn, the panel of each, and the years of its axis. */
export interface Drawn<Row> {
  rows: readonly Row[];
  panelOf(row: Row): string;
  years: { first: number; last: number };
}

/**
 * The annotations that belong to the rows of a chart, none outside of its axis: renamings of the organizations that have
 * panels, or of the only one in view; the pandemic where a row is within its span; early elections of a single country.
 */
export function annotate<Row extends QuestionRow>({ annotations = [] }: Names, drawn: Drawn<Row>): Annotated {
  const { rows, panelOf, years } = drawn;
  const [start, end] = [`${years.first}-01-01`, `${years.last}-12-31`];
  const within = (date: string) => start <= date && date <= end;
  const only = <Kind extends Annotation['kind']>(kind: Kind) =>
    annotations.filter((one): one is Extract<Annotation, { kind: Kind }> => one.kind === kind);

  const organizations = new Set(rows.map((row) => row.organization));
  const countries = new Set(rows.map((row) => row.country));
  const panels = [...new Set(rows.map(panelOf))];

  const renames = only('rename').flatMap((rename) => {
    const { organization, date } = rename;
    if (!within(date) || !organizations.has(organization)) return [];
    const own = organizations.size === 1 ? panels : panels.filter((panel) => panel === organization);
    return own.length ? [{ ...rename, own }] : [];
  });
  const [pandemic] = only('pandemic').filter(({ from, until }) =>
    rows.some(({ date }) => from <= date && date <= until)
  );
  const early = only('early').filter(
    ({ country, date }) => countries.size === 1 && countries.has(country) && within(date)
  );
  const dates = [...new Set(early.map(({ date }) => date))];

  return {
    around: {
      band: pandemic
        ? {
            from: pandemic.from < start ? start : pandemic.from,
            until: pandemic.until > end ? end : pandemic.until,
            label: 'pandemic'
          }
        : null,
      rules: renames.flatMap(({ own, date, now }) => own.map((panel) => ({ panel, date, label: now }))),
      carets: dates
    },
    key: [
      ...(pandemic ? [bandKey('missions spoke of the pandemic')] : []),
      ...(renames.length ? [ruleKey('renamed')] : []),
      ...(dates.length ? [caretKey('early election')] : [])
    ],
    annotations: [
      ...renames.map(({ before, now, date, sources }) => ({
        label: `${before}, from ${day(date)} ${now}`,
        sources
      })),
      ...(pandemic
        ? [
            {
              label: `${day(pandemic.from)}–${day(pandemic.until)}, elections at which missions spoke of the pandemic (computed; first and last of ${number(pandemic.said)} findings and conclusions)`,
              sources: pandemic.sources
            }
          ]
        : []),
      ...(dates.length
        ? [
            {
              label: `called early by a source: ${dates.map(day).join(', ')}`,
              sources: early.flatMap(({ sources }) => sources)
            }
          ]
        : [])
    ]
  };
}
