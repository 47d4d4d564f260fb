/** A time in seconds → words: `2.1 ms`, `0.4 ms`, `1.3 s`, `under 0.01 ms`. */
export function duration(seconds: number): string {
  const ms = seconds * 1000;
  if (ms >= 1000) return `${rounded(seconds)} s`;
  if (ms < 0.01) return ms > 0 ? 'under 0.01 ms' : '0 ms';
  return `${rounded(ms)} ms`;
}

const rounded = (value: number) => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2))));
