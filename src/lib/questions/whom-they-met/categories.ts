/** Categories of counterparts in the codebook’s words and order; over a column, and in a sentence. */
export const categories: readonly { id: string; label: string; head: string; said: string }[] = [
  {
    id: 'election-management',
    label: 'Election commission',
    head: 'Commission',
    said: 'an election commission'
  },
  { id: 'foreign-ministry', label: 'Foreign ministry', head: 'Foreign min.', said: 'the foreign ministry' },
  { id: 'presidency', label: 'Presidency', head: 'Presidency', said: 'the presidency' },
  { id: 'government', label: 'Government', head: 'Government', said: 'the government' },
  { id: 'parliament', label: 'Parliament', head: 'Parliament', said: 'the parliament' },
  { id: 'judiciary', label: 'Judiciary', head: 'Judiciary', said: 'the judiciary' },
  { id: 'local-authority', label: 'Local authority', head: 'Local auth.', said: 'a local authority' },
  {
    id: 'parties-candidates',
    label: 'Parties and candidates',
    head: 'Parties',
    said: 'parties or candidates'
  },
  { id: 'civil-society', label: 'Civil society', head: 'Civil society', said: 'civil society' },
  { id: 'media', label: 'Media', head: 'Media', said: 'media' },
  { id: 'observers', label: 'Other observers', head: 'Observers', said: 'other observers' },
  { id: 'other', label: 'Other', head: 'Other', said: 'others' }
];

export const categoryLabel = (id: string): string => categories.find((known) => known.id === id)?.label ?? id;

/** A category in a sentence: `an election commission`. */
export const categorySaid = (id: string): string => categories.find((known) => known.id === id)?.said ?? id;
