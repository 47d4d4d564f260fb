/** Warns of words that take sides in our own voice; a mission's own words may stand in quotation marks. */
import type { TableName } from '../rows';
import loadedWords from './loaded-words.json';
import { quote, warning } from './problem';
import type { Rule } from './tables';

/** Columns in which we speak ourselves; titles of sources are the sources' own. */
const ownVoice: [TableName, string[]][] = [
  ['findings', ['summary', 'scope']],
  ['conclusions', ['summary']],
  ['events', ['title', 'summary']],
  ['figures', ['note']],
  ['milestones', ['note']],
  ['heads', ['title']],
  ['gaps', ['note']],
  ['aliases', ['note']],
  ['meetings', ['purpose']],
  ['statements', ['summary']],
  ['provisions', ['summary']],
  ['source_notes', ['reading', 'note']]
];

const insteadOf = new Map(loadedWords.flatMap(({ words, instead }) => words.map((word) => [word, instead])));
const anyWord = new RegExp(`(?<![\\p{L}-])(?:${[...insteadOf.keys()].join('|')})(?![\\p{L}-])`, 'giu');
const quotation = /“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*’/gu;

export const loadedLanguage: Rule = function* (tables) {
  for (const [table, columns] of ownVoice) {
    for (const { line, cells } of tables.lines(table)) {
      for (const column of columns) {
        const own = (cells[column] ?? '').replace(quotation, '');
        for (const [word] of own.matchAll(anyWord)) {
          const instead = insteadOf.get(word.toLowerCase());
          yield warning(
            table,
            line,
            column,
            `${quote(word)} takes sides (instead: ${instead}; or quote it as “${word}” if it is the mission's word)`
          );
        }
      }
    }
  }
};
