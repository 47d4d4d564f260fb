/** Proposals in words: the codebook's labels, names for ids, in the order of a mission's page. */
import { groupBy } from '$lib/charts/group-by';
import { resource } from '$lib/dataset/descriptor';
import type { Cells } from '$lib/dataset/row';
import type { OwnTable } from '$lib/own-missions/own-mission';
import { day, number } from '$lib/ui/words';
import type { Lexicon } from '../lexicon';
import { roles, type Proposal, type Reading } from '../proposal';
import { keyOf } from './proposal-key';
import type { Kind, ShownGroup, ShownProposal, ShownReading } from './shown-reading';

/** The tables in the order of a mission's page; `lead` are the columns that say what a row is. */
const shown: readonly (readonly [OwnTable, Kind, readonly string[]])[] = [
  ['elections', 'who', ['country', 'date', 'type']],
  ['missions', 'who', ['organization']],
  ['heads', 'who', ['name']],
  ['conclusions', 'verdict', ['stance']],
  ['figures', 'numbers', ['measure', 'value']],
  ['milestones', 'when', ['event', 'date']],
  ['members', 'who', ['member']],
  ['places', 'when', ['name']],
  ['meetings', 'when', ['person', 'institution']],
  ['findings', 'findings', ['theme', 'polarity']],
  ['statements', 'verdict', ['kind', 'speaker']],
  ['standards', 'verdict', ['standard']],
  ['events', 'when', ['kind', 'date']],
  ['participants', 'when', ['person', 'institution']],
  ['polling_abroad', 'numbers', ['country', 'city']]
];

/** Of the lexicon, what ids are called. */
export type Names = Record<
  'organizations' | 'nations',
  readonly Pick<Lexicon['nations'][number], 'id' | 'names'>[]
>;

/** @param text the one that was read */
export function describeReading(text: string, reading: Reading, names: Names): ShownReading {
  const { proposals, sentences, notStated } = reading;
  const byTable = groupBy(proposals, ({ table }) => table);
  const several = new Set(proposals.flatMap(({ fields }) => fields.mission ?? [])).size > 1;
  const groups = shown.flatMap(([table, kind, lead]): ShownGroup[] => {
    const ours = byTable.get(table);
    if (!ours) return [];
    const words = ours.map((proposal) => describe(proposal, lead, several, names));
    return [{ table, title: resource(table).title, kind, proposals: words }];
  });
  return { text, groups, sentences: sentences.map((one) => withRole(one, proposals)), notStated };
}

type ReadSentence = Reading['sentences'][number];

/** What a sentence does, told by what was found in it where its own words do not tell. */
function withRole(sentence: ReadSentence, proposals: readonly Proposal[]): ReadSentence {
  if (sentence.role !== 'other') return sentence;
  const within = proposals.filter(({ start }) => sentence.start <= start && start < sentence.end);
  const isConcluding = within.some(({ table }) => table === 'conclusions');
  const kind = within.find(({ table }) => table === 'findings' || table === 'statements')?.fields.kind;
  const role = isConcluding ? 'conclusion' : roles.find((one) => one === kind);
  return role ? { ...sentence, role } : sentence;
}

function describe(
  proposal: Proposal,
  lead: readonly string[],
  namesMission: boolean,
  names: Names
): ShownProposal {
  const { table, fields, start, end, rule, confidence, also = [] } = proposal;
  const said = (column: string) => inWords(table, column, fields, names);
  const rest = resource(table).fields.filter(
    ({ name }) =>
      fields[name] !== undefined && !lead.includes(name) && !isBackground(table, name, namesMission)
  );
  return {
    key: keyOf(proposal),
    lead:
      lead
        .filter((column) => fields[column] !== undefined)
        .map(said)
        .join(', ') || resource(table).title,
    more: rest.map(({ name, title }) => [title, said(name)]),
    places: [{ start, end }, ...also],
    rule,
    certainty: certainty(confidence)
  };
}

/** Columns that the draft fills in, or that name other rows. */
const settled = ['id', 'mission', 'election', 'organization', 'contest', 'event', 'source'];

/** What a row says otherwise than its proposal, in words: the column's title and the value. */
export function corrections(
  { table, fields }: Proposal,
  cells: Cells,
  names: Names
): (readonly [title: string, value: string])[] {
  return resource(table)
    .fields.filter(({ name }) => (name === 'event' ? table !== 'participants' : !settled.includes(name)))
    .filter(({ name }) => (cells[name] ?? '') !== String(fields[name] ?? ''))
    .map(({ name, title }) => [title, cells[name] ? inWords(table, name, cells, names) : 'not stated']);
}

/** Ids that say what stands in the row or in all rows alike. */
function isBackground(table: OwnTable, column: string, namesMission: boolean): boolean {
  if (column === 'id') return true;
  if (column === 'mission') return !namesMission;
  return column === 'election' && table !== 'elections';
}

function inWords(table: OwnTable, column: string, fields: Proposal['fields'], names: Names): string {
  const value = fields[column];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return number(value);
  const text = value ?? '';
  if (column === 'country' || (column === 'member' && fields.kind === 'country'))
    return names.nations.find(({ id }) => id === text)?.names[0] ?? text;
  if (column === 'organization' || column === 'mission') {
    const id = text.split('/').at(-1) ?? text;
    return names.organizations.find((organization) => organization.id === id)?.names[0] ?? id;
  }
  const field = resource(table).fields.find(({ name }) => name === column);
  if (field?.type === 'date' && !Number.isNaN(Date.parse(text))) return day(text);
  return field?.categories?.find((code) => code.value === text)?.label ?? text;
}

/** What a rule says of itself, in words. */
const certainty = (confidence: number): string =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'look again';
