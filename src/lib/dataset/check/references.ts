/** Foreign keys: what a row points at is there. */
import { resource } from '../descriptor';
import { error, quote } from './problem';
import { singular } from './singular';
import { suggest } from './suggest';
import { strayWhiteSpace } from './white-space';
import { tableNames } from '../rows';
import type { Rule } from './tables';

/** Every foreign key of ours is one column that holds another table's id. */
export const references: Rule = function* (tables) {
  for (const name of tables.names()) {
    const { foreignKeys, fields } = resource(name);
    for (const { fields: columns, reference } of foreignKeys) {
      const target = tableNames.find((table) => table === reference.resource);
      const [column = ''] = columns;
      const field = fields.find((candidate) => candidate.name === column);
      if (!target || !field || !tables.has(target)) continue;
      const ids = tables.ids(target);
      for (const { line, cells } of tables.lines(name)) {
        const id = cells[column];
        if (!id || ids.has(id) || strayWhiteSpace(id)) continue;
        const meant = suggest(id, ids);
        const add = `add it to ${target}.csv`;
        const mend = meant ? `did you mean "${meant}"? else ${add}` : add;
        yield error(name, line, column, `no ${singular(target)} ${quote(id)} (${mend})`);
      }
    }
  }
};
