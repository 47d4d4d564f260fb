/** A small data package without a fault, for tests that add one. */
import { checkPackage } from '../../../src/lib/dataset/check/index';
import { describeProblem, type Severity } from '../../../src/lib/dataset/check/problem';
import { resource } from '../../../src/lib/dataset/descriptor';
import { tableNames, type TableName } from '../../../src/lib/dataset/rows';

const rows: Partial<Record<TableName, string[]>> = {
  countries: ['AZE,031,Azerbaijan,Western Asia,Baku', 'KAZ,398,Kazakhstan,Central Asia,Astana'],
  organizations: [
    'cis,Commonwealth of Independent States observer mission,CIS,intergovernmental',
    'ipa-cis,Interparliamentary Assembly of Member Nations of the CIS,IPA CIS,parliamentary',
    'ots,Organization of Turkic States,OTS,intergovernmental'
  ],
  elections: [
    'AZE-2020-02-09-parliamentary,AZE-2020-02-09-parliamentary,AZE,2020-02-09,parliamentary,true,,',
    'AZE-2024-02-07-presidential,AZE-2024-02-07-presidential,AZE,2024-02-07,presidential,true,1,'
  ],
  missions: [
    'AZE-2020-02-09-parliamentary/cis,AZE-2020-02-09-parliamentary,cis,,,,',
    'AZE-2024-02-07-presidential/cis,AZE-2024-02-07-presidential,cis,,,,',
    'AZE-2024-02-07-presidential/ipa-cis,AZE-2024-02-07-presidential,ipa-cis,AZE-2024-02-07-presidential/cis,,,',
    'AZE-2024-02-07-presidential/ots,AZE-2024-02-07-presidential,ots,,,,'
  ],
  figures: [
    '00000f01,AZE-2024-02-07-presidential,AZE-2024-02-07-presidential/cis,observers-total,169,accredited,exact,,,trend-aze-2024-cis,',
    '00000f02,AZE-2024-02-07-presidential,,stations-total,6537,reported,exact,,,trend-aze-2024-cis,"in the country, without those abroad"'
  ],
  milestones: ['00000a01,AZE-2024-02-07-presidential/cis,deployed-from,2024-01-17,false,trend-aze-2024-cis,'],
  findings: [
    '00000b01,AZE-2024-02-07-presidential/ots,voting,positive,finding,Stations opened on time.,ots-aze-2024-statement,'
  ],
  conclusions: [
    '00000c01,AZE-2024-02-07-presidential/ots,endorsing,open; transparent,The vote followed national law.,mission,,,ots-aze-2024-statement'
  ],
  sources: [
    'ots-aze-2024-statement,Statement of the mission,OTS,OTS,ots,mission,https://www.turkicstates.org/en/statement,2024-02-08,statement,publisher,excerpt,en',
    'trend-aze-2024-cis,CIS mission at work,Trend,Trend,,media,https://en.trend.az/1.html,2024-02-05,news,publisher,excerpt,en'
  ]
};

/** File name → lines, the header first. */
export class SmallPackage {
  readonly #lines = new Map(tableNames.map((name) => [name, [header(name), ...(rows[name] ?? [])]]));

  /** Adds a line at the end of a table. */
  add(table: TableName, ...lines: string[]): this {
    this.#lines.get(table)?.push(...lines);
    return this;
  }

  /** Writes something else in a table, wherever the text stands. */
  write(table: TableName, instead: string, of: string): this {
    const text = this.#lines.get(table)?.join('\n') ?? '';
    if (!text.includes(of)) throw new Error(`${table}.csv does not hold ${of}`);
    this.#lines.set(table, text.replaceAll(of, instead).split('\n'));
    return this;
  }

  /** What the check says of it, as a newcomer reads it. */
  told(severity?: Severity): string[] {
    return toldOf(this.#files(), severity);
  }

  toldWithout(file: string): string[] {
    const files = this.#files();
    files.delete(file);
    return toldOf(files);
  }

  toldWith(file: string, text: string): string[] {
    return toldOf(this.#files().set(file, text));
  }

  #files(): Map<string, string> {
    return new Map([...this.#lines].map(([name, lines]) => [`${name}.csv`, lines.join('\n') + '\n']));
  }
}

function toldOf(files: Map<string, string>, severity?: Severity): string[] {
  return checkPackage(files)
    .problems.filter((problem) => severity === undefined || problem.severity === severity)
    .map((problem) => describeProblem(problem));
}

function header(name: TableName): string {
  return resource(name)
    .fields.map((field) => field.name)
    .join(',');
}
