/** Learns which words and cues of sentences tell what: a logistic regression for each class, by stochastic descent. */
import type { Features } from './features';
import type { LearnedWeights } from './weights';

/** A sentence of which is known what it tells. */
export interface Example {
  readonly features: Features;
  /** The classes that it has, of those it is asked for: “kind:finding”. */
  readonly is: ReadonlySet<string>;
  /** The groups of classes that it teaches: “kind”, “theme”, “polarity”. */
  readonly teaches: ReadonlySet<string>;
}

const rounds = 40;
const rate = 0.5;
/** How much a weight is drawn to nothing in each round. */
const restraint = 0.33;
/** A feature of fewer sentences tells nothing. */
const least = 3;
/** Smaller weights are left out. */
const smallest = 0.35;

/** @param examples in an order that has no meaning */
export function learn(
  examples: readonly Example[],
  classes: readonly string[]
): Omit<LearnedWeights, 'digest'> {
  const names = frequent(examples);
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => sparse(features, places));
  const found = new Map<string, number[]>(names.map((name) => [name, []]));
  const biases = classes.map((name, at) => {
    const group = name.slice(0, name.indexOf(':'));
    const asked = examples.flatMap(({ teaches }, i) => (teaches.has(group) ? [i] : []));
    const { weights, bias } = descend(
      asked.map((i) => rows[i] ?? []),
      asked.map((i) => examples[i]?.is.has(name) ?? false),
      names.length
    );
    for (const [i, feature] of names.entries()) {
      const weight = weights[i] ?? 0;
      if (Math.abs(weight) >= smallest) found.get(feature)?.push(at, Math.round(weight * 10));
    }
    return Math.round(bias * 10);
  });
  const features = Object.fromEntries([...found].filter(([, pairs]) => pairs.length > 0));
  return { classes, biases, features };
}

type Row = readonly (readonly [place: number, value: number])[];

const sparse = (features: Features, places: ReadonlyMap<string, number>): Row =>
  [...features].flatMap(([name, value]) => {
    const place = places.get(name);
    return place === undefined ? [] : [[place, value] as const];
  });

/** The weights that best tell the rows that are so from those that are not (Adagrad, by turns through all rows). */
function descend(rows: readonly Row[], isSo: readonly boolean[], size: number) {
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size).fill(1e-6);
  const met = new Float64Array(size);
  for (const row of rows) for (const [place] of row) met[place] = (met[place] ?? 0) + 1;
  let bias = 0;
  let biasSlope = 1e-6;
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < rows.length; turn++) {
      const i = (turn * stride(rows.length) + round) % rows.length;
      const row = rows[i] ?? [];
      let sum = bias;
      for (const [place, value] of row) sum += value * (weights[place] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (isSo[i] ? 1 : 0);
      biasSlope += error * error;
      bias -= (rate * error) / Math.sqrt(biasSlope);
      for (const [place, value] of row) {
        const slope = error * value + (restraint / (met[place] ?? 1)) * (weights[place] ?? 0);
        slopes[place] = (slopes[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(slopes[place] ?? 1);
      }
    }
  return { weights, bias };
}

/** A step that reaches every row once, in an order unlike the file's. */
function stride(length: number): number {
  let step = Math.max(1, Math.floor(length * 0.618));
  while (gcd(step, length) !== 1) step++;
  return step;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort();
}
