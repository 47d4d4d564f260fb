import type { Claim } from '../claim';
import { distinct, group, percent } from '../count';
import { conclusions, get, missions, organizations, shortName, sources, voices, type Voice } from '../tables';

const worded = voices.filter(({ terms }) => terms !== null);
const textOf = ({ text, mission }: Voice) => text ?? mission;

/** Whether a conclusion has a word among its terms, alone or in a list such as “free, fair and transparent”. */
const has = (word: RegExp) => (row: Voice) =>
  (row.terms ?? '')
    .toLowerCase()
    .split('; ')
    .some((term) => {
      const parts = /^\w+(, \w+)* and \w+$/.test(term) ? term.split(/, | and /) : [term];
      return parts.some((part) => word.test(part));
    });

const free = worded.filter(has(/^(free|freely)$/));
const transparent = worded.filter(has(/^(transparent|transparency|transparent manner)$/));
const texts = (rows: readonly Voice[]) => distinct(rows.map(textOf));
const of = (organization: string) => worded.filter((row) => row.of.organization === organization);

/** Contests of an organization on which it concluded. */
const contests = (organization: string) =>
  new Set(
    voices.filter((row) => row.of.organization === organization).map(({ election }) => election.contest)
  );

export function claims(): Claim[] {
  const on = (basis: string) => conclusions.filter((row) => row.basis === basis).length;
  const users = [...group(free, (row) => row.of.organization)]
    .map(([id, rows]) => ({ name: shortName(get(organizations, id)), n: rows.length }))
    .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name));
  const named = users
    .slice(0, 3)
    .map(({ name }) => `${name} (#)`)
    .join(', ');
  const share = (basis: string) => {
    const all = worded.filter((row) => row.basis === basis);
    return percent(all.filter((row) => transparent.includes(row)).length, all.length);
  };
  const ieom = contests('ieom-osce');
  const whole = conclusions.filter(({ source }) => get(sources, source).read === 'whole').length;
  return [
    [
      'hold # conclusions of # missions: # from the mission’s own document, # from somebody else’s account of it, and # that rest',
      conclusions.length,
      missions.size,
      on('mission'),
      on('reported'),
      on('person')
    ],
    ['so are # without a term. What remains is # texts', voices.length - worded.length, texts(worded)],
    ['The most frequent are “transparent” (#), “free” (#)', texts(transparent), texts(free)],
    ['“free” stands in # texts, of # missions of # organizations', texts(free), free.length, users.length],
    [`most often in those of ${named}. In`, ...users.slice(0, 3).map(({ n }) => n)],
    [
      'the gap is widest for “transparent”: #% of the conclusions in own documents, #% of those in other accounts',
      share('mission'),
      share('reported')
    ],
    ['n = # conclusions of CIS, # of IEOM', of('cis').length, of('ieom-osce').length],
    [
      'The two have a conclusion at # common contests',
      [...contests('cis')].filter((contest) => ieom.has(contest)).length
    ],
    ['read # of the # conclusions in a document that we read whole', whole, conclusions.length]
  ];
}

/** The stances of the conclusions that have the word “free”. */
export const stancesOfFree = (): string[] => [...new Set(free.map(({ stance }) => stance))];
