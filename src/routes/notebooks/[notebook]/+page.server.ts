import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => shippedNotebooks.map(({ slug }) => ({ notebook: slug }));
