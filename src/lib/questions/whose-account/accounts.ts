import type { KeyItem } from '$lib/charts/key';
import type { Segment } from '$lib/charts/stacked-bars';
import { basisStyle } from '$lib/charts/stance-shapes';

/** On what a conclusion may rest, as filled, hollow and dashed marks show it everywhere. */
export const bases: readonly {
  id: string;
  label: string;
  on: string;
  look: Omit<Segment, 'key' | 'value'>;
}[] = [
  {
    id: 'mission',
    label: 'the mission’s own document',
    on: 'on the mission’s own document',
    look: { fill: 'var(--accent)', ink: 'var(--paper)' }
  },
  {
    id: 'reported',
    label: 'somebody else’s account',
    on: 'on somebody else’s account',
    look: hollow(false)
  },
  { id: 'person', label: 'one member’s words', on: 'on one member’s words', look: hollow(true) }
];

/** What a reader's own rows may hold besides. */
export const otherBasis = {
  id: 'other',
  label: 'something else',
  on: 'on something else',
  look: hollow(true)
};

/** The basis of a row, by its id. */
export const basisOf = (id: string) => bases.find((basis) => basis.id === id) ?? otherBasis;

export const basesKey: readonly KeyItem[] = bases.map(({ id, label }) => ({
  label,
  shapes: [{ path: 'M-5.3-5.3H5.3V5.3H-5.3Z', style: basisStyle(id, 'var(--accent)') }]
}));

function hollow(dashed: boolean): Omit<Segment, 'key' | 'value'> {
  return { fill: 'var(--paper)', ink: 'var(--ink)', outline: { stroke: 'var(--accent)', dashed } };
}

/** Whose document tells a conclusion. */
export const roles: readonly { id: string; label: string; from: string }[] = [
  { id: 'mission', label: 'Mission', from: 'from documents of missions' },
  { id: 'media', label: 'Media', from: 'from media' },
  { id: 'government', label: 'Government', from: 'from governments' },
  { id: 'host-commission', label: 'Host commission', from: 'from the host’s commission' },
  { id: 'other', label: 'Other', from: 'from others' }
];

/** The role of a row, by its id; what is none of them is another. */
export const roleOf = (id: string): string => (roles.some((role) => role.id === id) ? id : 'other');
