import {
  countryAddress,
  electionAddress,
  missionAddress,
  organizationAddress,
  rowAddress,
  sourceAddress
} from '$lib/link/places';
import type { RowPlace } from './change';

const pages = {
  election: electionAddress,
  mission: missionAddress,
  organization: organizationAddress,
  country: countryAddress,
  source: sourceAddress
} as const;

/** The address of a row's place. */
export function placeAddress({ page, id, row }: RowPlace): string {
  const address = pages[page](id);
  return row ? rowAddress(address, row) : address;
}
