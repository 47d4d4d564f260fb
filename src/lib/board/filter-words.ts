import { chips } from '$lib/filters/chips';
import { defaultView, type Filters } from '$lib/link/view';
import type { Names } from '$lib/questions/names';

/** The filters in words: `CIS, Azerbaijan, 2003–2025`; empty where none is set. */
export const filterWords = (filters: Filters, names: Names): string =>
  chips({ ...defaultView, ...filters }, names)
    .map(({ label }) => label)
    .join(', ');
