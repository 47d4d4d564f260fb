/** Gaps name documents by ids that lead to them, or in words. */
import { quote, warning } from './problem';
import { suggest } from './suggest';
import type { Rule } from './tables';

/** Three or more parts with a year among them (`trend-aze-2024-cis`), and no piece of a web address. */
const sourceLike =
  /(?<![\w/.?#&%=-])(?=[\d-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*?-(?:19|20)\d\d[a-z0-9]*(?:-[a-z0-9]+)*(?!\.?[\w/-])/g;

/** A note that names a document by an id names one of the sources: another id would lead nowhere. */
export const gapSources: Rule = function* (tables) {
  const sources = tables.ids('sources');
  for (const { line, row } of tables.rows('gaps')) {
    const named = (row.note.match(sourceLike) ?? []).filter((id) => id.split('-').length > 2);
    for (const id of new Set(named)) {
      if (sources.has(id)) continue;
      const meant = suggest(id, sources);
      const mend = 'add it to sources.csv, or name the publisher in words';
      const hint = meant ? `did you mean "${meant}"? else ${mend}` : mend;
      yield warning('gaps', line, 'note', `no source ${quote(id)} (${hint})`);
    }
  }
};
