/** What a mission may disclose, and the words by which a note on a gap is known to be about it. */
const words = {
  'invited-by': /\binvit/i,
  head: /\bheads?\b|leader/i,
  'observers-total': /observers|observer total|\bsizes?\b|how many/i,
  'observers-long-term': /long-term|\bLTO/i,
  'observers-short-term': /short-term|\bSTO/i,
  'core-team': /core team/i,
  parliamentarians: /parliamentarians/i,
  'observer-countries': /countries|nationalit/i,
  teams: /\bteams\b/i,
  bodies: /compos|\bbod(y|ies)\b/i,
  'deployed-from': /arriv|deploy|period/i,
  places: /(?<!polling )\bplaces|region/i,
  'stations-visited': /stations/i,
  'openings-observed': /openings|opening of (the )?poll/i,
  'counts-observed': /counts? observed|observation of a count|counting/i,
  'tabulations-observed': /tabulation/i,
  meetings: /meeting/i,
  method: /method/i,
  standards: /standard/i,
  findings: /findings/i,
  statement: /statement/i,
  'press-conference': /press conference/i,
  conclusion: /conclu|assessment|verdict|stance|final statement/i,
  report: /final report/i,
  recommendations: /recommend/i
} as const;

/** One thing that a mission may disclose; the figures are called as their measures. */
export type Thing = keyof typeof words;

const things = Object.keys(words) as Thing[];

const figures: ReadonlySet<string> = new Set<Thing>([
  'observers-total',
  'observers-long-term',
  'observers-short-term',
  'core-team',
  'parliamentarians',
  'observer-countries',
  'teams',
  'stations-visited',
  'openings-observed',
  'counts-observed',
  'tabulations-observed'
]);

const lack = /\b(no|not|nor|none|nothing)\b|cut off/i;

/**
 * The things that a note on what was searched in vain says to be lacking. Brackets give sources and are not looked at.
 * What a note tells besides of things that were found is not lacking: only the parts that deny count, if they name any.
 * @returns none where the note names no thing, and so is about the mission as a whole
 */
export function thingsNamed(note: string): Thing[] {
  const parts = note.replace(/\([^)]*\)|\[[^\]]*\]/g, '').split(/;|\.\s/);
  const denied = namedIn(parts.filter((part) => lack.test(part)));
  return denied.length ? denied : namedIn(parts);
}

const namedIn = (parts: readonly string[]): Thing[] =>
  things.filter((thing) =>
    parts.some((part) => words[thing].test(part) || (figures.has(thing) && /\bfigures\b/i.test(part)))
  );
