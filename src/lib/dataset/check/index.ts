/** All that is checked of the data package. */
import { brackets } from './brackets';
import { changes } from './changes';
import { bases, commonTexts } from './conclusions';
import { contests, electionIds } from './elections';
import { contradictions, measureSubjects, measureValues, partsAndTotals } from './figures';
import { gapSources } from './gap-sources';
import { gapElections } from './gaps';
import { duplicates, keys, rowIds } from './keys';
import { loadedLanguage } from './loaded-words';
import { levels } from './meetings';
import { aliasNames, memberCountries } from './members';
import { deployments, distantDates, electionDays } from './milestones';
import { jointMissions, missionElections, missionIds } from './missions';
import { ownWords } from './own-words';
import { parseTables } from './parse-tables';
import type { Problem } from './problem';
import { redirects } from './redirects';
import { references } from './references';
import { sentences } from './sentences';
import { readings } from './source-notes';
import { sourceAddresses, sourceRoles, sourceSpellings, sourceUse } from './sources';
import { quotations } from './statements';
import type { Rule } from './tables';
import { values } from './values';

const rules: Rule[] = [
  values,
  keys,
  rowIds,
  duplicates,
  references,
  electionIds,
  contests,
  missionIds,
  jointMissions,
  missionElections,
  measureSubjects,
  measureValues,
  partsAndTotals,
  contradictions,
  deployments,
  electionDays,
  distantDates,
  commonTexts,
  bases,
  ownWords,
  quotations,
  levels,
  memberCountries,
  aliasNames,
  gapElections,
  gapSources,
  sourceRoles,
  sourceUse,
  sourceAddresses,
  sourceSpellings,
  readings,
  redirects,
  changes,
  sentences,
  brackets,
  loadedLanguage
];

export interface CheckResult {
  problems: Problem[];
  tables: number;
  rows: number;
}

/**
 * Checks a data package, and tells of every problem, in the order of files and lines.
 * @param files File name (`figures.csv`) → text of the file.
 */
export function checkPackage(files: Map<string, string>): CheckResult {
  const { tables, problems } = parseTables(files);
  const all = [...problems, ...rules.flatMap((rule) => [...rule(tables)])];
  const names = tables.names();
  const rows = names.reduce((sum, name) => sum + tables.lines(name).length, 0);
  return { problems: inOrder(all), tables: names.length, rows };
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
