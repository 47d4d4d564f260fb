/** Conclusions: common texts, and whose words they rest on. */
import { error, quote, warning } from './problem';
import type { Located, Rule } from './tables';

/** One text has one stance, and speaks for missions at one election. */
export const commonTexts: Rule = function* (tables) {
  const missions = tables.byId('missions');
  const electionOf = ({ row }: Located<'conclusions'>) => missions.get(row.mission)?.row.election;
  const seen = new Map<string, Located<'conclusions'>>();
  for (const conclusion of tables.rows('conclusions')) {
    const { line, row } = conclusion;
    if (row.text === null) continue;
    const first = seen.get(row.text);
    if (!first) {
      seen.set(row.text, conclusion);
      continue;
    }
    if (first.row.stance !== row.stance) {
      yield error(
        'conclusions',
        line,
        'stance',
        `${quote(row.stance)}, but ${quote(first.row.stance)} in line ${first.line} from the same text (one text has one stance)`
      );
    }
    if (electionOf(first) !== electionOf(conclusion)) {
      yield error(
        'conclusions',
        line,
        'text',
        `${quote(row.text)} stands in line ${first.line} for another election (a common text is one of one election)`
      );
    }
  }
};

/** `mission` as basis means a document of an observing organization. */
export const bases: Rule = function* (tables) {
  const sources = tables.byId('sources');
  for (const { line, row } of tables.rows('conclusions')) {
    const source = sources.get(row.source)?.row;
    if (!source || row.basis !== 'mission' || source.role === 'mission') continue;
    yield warning(
      'conclusions',
      line,
      'basis',
      `"mission", but ${quote(row.source)} is a document of role ${source.role} (write reported, or correct the source)`
    );
  }
};
