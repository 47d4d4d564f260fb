import { readyBoard } from '$lib/board/ready-boards';
import { countryRecord } from '$lib/countries/country-record.server';
import { ledeOf } from '$lib/countries/lede';
import { rowById } from '$lib/dataset/lookup.server';
import { organizationRecord } from '$lib/organizations/organization-record.server';
import { summarySentence } from '$lib/organizations/sentences';
import { folders } from '$lib/questions/folders.server';
import type { Card } from './card';
import { figureCard } from './figure-card.server';
import { scopeCard } from './scope-card.server';

/** The question that the first page begins with. */
const first = 'same-election-different-verdicts';

export const homeCard = (): Promise<Card | null> => figureCard(first);

/** Null where there is no such question. */
export const questionCard = async (slug: string): Promise<Card | null> =>
  folders.has(slug) ? figureCard(slug) : null;

/** The chart that a board of ours begins with, as its filters narrow it; null where there is no such board. */
export async function boardCard(slug: string): Promise<Card | null> {
  const board = readyBoard(slug)?.board;
  const chart = board?.parts.find((part) => part.kind === 'figure');
  return chart ? figureCard(chart.slug, { title: board?.title, filters: board?.filters }) : null;
}

/** Null where there is no such organization. */
export async function organizationCard(id: string): Promise<Card | null> {
  const organization = rowById('organizations', id);
  if (!organization) return null;
  const { name, abbreviation } = organization;
  return scopeCard(
    { kind: 'organization', id },
    {
      title: abbreviation && abbreviation !== name ? `${name} (${abbreviation})` : name,
      variants: { 'stances-over-time': 'by-country' },
      known: async () => {
        const record = await organizationRecord(id);
        return record ? summarySentence(record.marks, record.contests) : '';
      }
    }
  );
}

/** Null where there is no such country. */
export async function countryCard(id: string): Promise<Card | null> {
  const country = rowById('countries', id);
  if (!country) return null;
  return scopeCard(
    { kind: 'country', id },
    {
      title: country.name,
      variants: { 'stances-over-time': 'by-organization' },
      known: async () => {
        const record = await countryRecord(id);
        return record ? ledeOf(record) : '';
      }
    }
  );
}
