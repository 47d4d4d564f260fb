/** A bin of a histogram: from its start to before its end. */
export interface Bin {
  start: number;
  end: number;
}

const wanted = 24;
const dayMs = 86_400_000;

/**
 * Bins of one round width from the least to the most, some twenty of them; of time, by days, months or years.
 * @param values how the values go: only whole numbers, any numbers, or moments
 */
export function binsFor(least: number, most: number, values: 'whole' | 'any' | 'time'): Bin[] {
  if (values === 'time') return timeBins(least, most);
  const rough = roundStep((most - least) / wanted || 1);
  const step = values === 'whole' ? Math.max(1, rough) : rough;
  const first = Math.floor(least / step);
  const bins = [{ start: precise(first * step), end: precise((first + 1) * step) }];
  for (let i = 1; i < 2 * wanted + 2 && (bins.at(-1)?.end ?? most) <= most; i++)
    bins.push({ start: precise((first + i) * step), end: precise((first + i + 1) * step) });
  return bins;
}

/** The place of the bin that a value falls into. */
export function binOf(bins: readonly Bin[], value: number): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((bins[middle]?.start ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return precise(magnitude * ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10));
}

/** Without the dust of floating point. */
const precise = (value: number) => Number(value.toPrecision(15));

function timeBins(least: number, most: number): Bin[] {
  const days = (most - least) / dayMs;
  if (days > 365 * 3) {
    const [from, until] = [new Date(least).getUTCFullYear(), new Date(most).getUTCFullYear()];
    const step = Math.max(1, roundStep((until - from) / 40));
    return edges(Math.floor(from / step) * step, until, step, (year) => utc(year, 0, 1));
  }
  if (days > 60) {
    const monthOf = (ms: number) => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth();
    return edges(monthOf(least), monthOf(most), 1, (month) => utc(Math.floor(month / 12), month % 12, 1));
  }
  const step = days > 2 ? dayMs : roundStep(Math.max(1, (most - least) / wanted));
  return edges(Math.floor(least / step), Math.floor(most / step), 1, (count) => count * step);
}

function edges(first: number, last: number, step: number, at: (count: number) => number): Bin[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => ({
    start: at(first + i * step),
    end: at(first + (i + 1) * step)
  }));
}

/** `Date.UTC` takes the years before 100 for those of the last century. */
const utc = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month, day);
