import type { Layout } from '$lib/charts/layout';
import type { Chart, ChartView, Question, QuestionRow } from '$lib/questions/question';

/** Makes the chart of a question at any layout, each once. */
export function chartMaker<Row extends QuestionRow>(
  question: Question<Row>,
  rows: readonly Row[],
  view: Omit<ChartView, 'layout'>
): (layout: Layout) => Chart {
  const made = new Map<number, Chart>();
  return (layout) => {
    const chart = made.get(layout.width) ?? question.chart(rows, { ...view, layout });
    made.set(layout.width, chart);
    return chart;
  };
}
