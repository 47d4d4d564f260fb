import type { KeyItem } from './key';

/** What happened around the marks of a chart over time. Dates are `YYYY-MM-DD`. */
export interface TimeMarks {
  /** A span behind all panels. */
  band: { from: string; until: string; label: string } | null;
  /** Dashed lines, each in one panel; the label says what holds from there on. */
  rules: readonly { panel: string; date: string; label: string }[];
  /** Small signs at the time axis. */
  carets: readonly string[];
}

export const noTimeMarks: TimeMarks = { band: null, rules: [], carets: [] };

export const bandStyle = { fill: 'var(--rule)', 'fill-opacity': '0.6' };
export const ruleStyle = {
  fill: 'none',
  stroke: 'var(--ink-soft)',
  'stroke-width': '1.2',
  'stroke-dasharray': '2 2'
};
export const caretStyle = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': '1.3' };

/** What a sign of time means, for the key. */
export const bandKey = (label: string): KeyItem => ({
  label,
  shapes: [{ path: 'M-6-6H6V6H-6Z', style: bandStyle }]
});
export const ruleKey = (label: string): KeyItem => ({
  label,
  shapes: [{ path: 'M0-6V6', style: ruleStyle }]
});
export const caretKey = (label: string): KeyItem => ({
  label,
  shapes: [{ path: 'M-3 3 0-2 3 3', style: caretStyle }]
});
