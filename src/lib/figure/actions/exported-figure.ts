import type { View } from '$lib/link/view';
import type { Names } from '$lib/questions/names';
import type { ChartView, Question, QuestionRow } from '$lib/questions/question';

/** A figure as a reader sees it: all that its exports are made from. */
export interface ExportedFigure {
  slug: string;
  /** What the figure is about. */
  title: string;
  headline: string;
  subtitle: string;
  /** HTML of ours. */
  note: string;
  /** The version of the data. */
  version: string;
  /** The absolute address of the view, with all of its state. */
  address: string;
  /** The absolute address of the bare figure in this view. */
  embedAddress: string;
  question: Question;
  /** The rows in view. */
  rows: readonly QuestionRow[];
  /** All rows of the question; on a page about an election, an organization or a country, all that are in its scope. */
  allRows: readonly QuestionRow[];
  /** The absolute address of the figure with all of these rows in view. */
  allRowsAddress: string;
  /** The view as the figure's own page shows it. */
  ownView: View;
  names: Names;
  view: Omit<ChartView, 'layout'>;
  /** How many documents the rows in view rest on. */
  sourceCount: number;
  /** Whether a reader’s own query made the rows. */
  readerMade: boolean;
}
