/** Mistakes that are easily made when a row is added by hand, and what one is told. */
import { describe, expect, it } from 'vitest';
import { SmallPackage } from './small-package';

const mission = 'AZE-2024-02-07-presidential/ots';

function figure(
  cells: Partial<Record<'id' | 'mission' | 'measure' | 'value' | 'status' | 'precision' | 'source', string>>
) {
  const row = {
    id: '00000f03',
    mission,
    measure: 'observers-total',
    value: '30',
    status: 'reported',
    precision: 'exact',
    source: 'ots-aze-2024-statement',
    ...cells
  };
  return `${row.id},AZE-2024-02-07-presidential,${row.mission},${row.measure},${row.value},${row.status},${row.precision},,,${row.source},`;
}

function finding(
  cells: Partial<Record<'id' | 'theme' | 'polarity' | 'summary' | 'source' | 'scope', string>>
) {
  const row = {
    id: '00000b02',
    theme: 'media',
    polarity: 'positive',
    summary: 'Media gave all candidates room.',
    source: 'ots-aze-2024-statement',
    scope: '',
    ...cells
  };
  return `${row.id},${mission},${row.theme},${row.polarity},finding,${row.summary},${row.source},${row.scope}`;
}

function source(cells: Partial<Record<'id' | 'title' | 'url' | 'published', string>>) {
  const row = {
    id: 'ots-aze-2024-report',
    title: 'Report',
    url: 'https://a.org/r',
    published: '2024-03-01',
    ...cells
  };
  return `${row.id},${row.title},OTS,OTS,ots,mission,${row.url},${row.published},report,publisher,whole,en`;
}

const milestone = (event: string, date: string, planned = 'false') =>
  `00000a02,AZE-2024-02-07-presidential/cis,${event},${date},${planned},trend-aze-2024-cis,`;

describe('a newcomer is told', () => {
  it('nothing, where nothing is wrong', () => {
    expect(new SmallPackage().told()).toEqual([]);
    expect(new SmallPackage().add('figures', figure({})).add('findings', finding({})).told()).toEqual([]);
  });

  it('1. that a source id is mistyped', () => {
    expect(new SmallPackage().add('figures', figure({ source: 'ots-aze-2024-statment' })).told()).toEqual([
      'data/figures.csv, line 4, column source: no source "ots-aze-2024-statment" (did you mean "ots-aze-2024-statement"? else add it to sources.csv)'
    ]);
  });

  it('2. that a source is not there yet', () => {
    expect(new SmallPackage().add('figures', figure({ source: 'news-az-9' })).told()).toEqual([
      'data/figures.csv, line 4, column source: no source "news-az-9" (add it to sources.csv)'
    ]);
  });

  it('3. that a row has no source', () => {
    expect(new SmallPackage().add('figures', figure({ source: '' })).told()).toEqual([
      'data/figures.csv, line 4, column source: empty (give the id of a row in sources.csv)'
    ]);
  });

  it('4. that a mission id is mistyped', () => {
    expect(
      new SmallPackage().add('figures', figure({ mission: 'AZE-2024-02-07-presidental/ots' })).told()
    ).toEqual([
      'data/figures.csv, line 4, column mission: no mission "AZE-2024-02-07-presidental/ots" (did you mean "AZE-2024-02-07-presidential/ots"? else add it to missions.csv)'
    ]);
  });

  it('5. which theme there is', () => {
    expect(new SmallPackage().add('findings', finding({ theme: 'medai' })).told()).toEqual([
      'data/findings.csv, line 3, column theme: unknown theme "medai" (did you mean "media"?)'
    ]);
  });

  it('6. that plan is spelled planned', () => {
    expect(new SmallPackage().add('figures', figure({ status: 'plan' })).told()).toEqual([
      'data/figures.csv, line 4, column status: unknown status "plan" (did you mean "planned"?)'
    ]);
  });

  it('7. that two cells are swapped', () => {
    expect(
      new SmallPackage().add('figures', figure({ status: 'exact', precision: 'reported' })).told()
    ).toEqual([
      'data/figures.csv, line 4, column status: unknown status "exact" (exchange it with the cell of the column precision)',
      'data/figures.csv, line 4, column precision: unknown precision "reported" (exchange it with the cell of the column status)'
    ]);
  });

  it('8. that two columns are swapped', () => {
    const swapped = new SmallPackage().write('aliases', 'name,kind,alias,note', 'kind,name,alias,note');
    expect(swapped.told()).toEqual([
      'data/aliases.csv, line 1: the columns are in another order (write kind,name,alias,note)'
    ]);
  });

  it('9. that a text with a comma wants quotation marks', () => {
    expect(
      new SmallPackage().add('findings', finding({ summary: 'Voting was calm, and slow.' })).told()
    ).toEqual([
      'data/findings.csv, line 3: 9 cells instead of 8 (put a text that holds a comma in quotation marks)'
    ]);
  });

  it('10. that a quotation mark is missing', () => {
    expect(
      new SmallPackage().add('findings', finding({ summary: '"Voting was calm, and slow.' })).told()
    ).toEqual([
      'data/findings.csv, line 3: a quotation mark is not closed (a cell that begins with " must end with "; write a " within it twice)'
    ]);
  });

  it('11. that a cell is missing', () => {
    const short =
      '00000b02,AZE-2024-02-07-presidential/ots,media,positive,finding,Media gave all candidates room.,ots-aze-2024-statement';
    expect(new SmallPackage().add('findings', short).told()).toEqual([
      'data/findings.csv, line 3: 7 cells instead of 8 (a comma for each empty cell must stay)'
    ]);
  });

  it('12. that a share has a decimal point', () => {
    expect(
      new SmallPackage()
        .add('figures', figure({ mission: '', measure: 'turnout-percent', value: '"63,5"' }))
        .told()
    ).toEqual([
      'data/figures.csv, line 4, column value: "63,5" is not a number (write 63.5, with a decimal point)'
    ]);
  });

  it('13. that thousands are not separated', () => {
    expect(new SmallPackage().add('figures', figure({ value: '"12,500"' })).told()).toEqual([
      'data/figures.csv, line 4, column value: "12,500" is not a number (write 12500, without thousands separators)'
    ]);
    expect(new SmallPackage().add('figures', figure({ value: '12,500' })).told()).toEqual([
      'data/figures.csv, line 4: 12 cells instead of 11 (write numbers without thousands separators: 12500; put a text with a comma in quotation marks)'
    ]);
    expect(new SmallPackage().add('figures', figure({ value: '12.5' })).told()).toEqual([
      'data/figures.csv, line 4, column value: 12.5 is not whole, and "observers-total" counts (write thousands without a point)'
    ]);
  });

  it('14. where "more than" belongs', () => {
    expect(new SmallPackage().add('figures', figure({ value: 'more than 300' })).told()).toEqual([
      'data/figures.csv, line 4, column value: "more than 300" is not a number (write 300, and at-least in the column precision)'
    ]);
  });

  it('15. how a spreadsheet date is written', () => {
    expect(new SmallPackage().add('milestones', milestone('statement', '07.02.2024')).told()).toEqual([
      'data/milestones.csv, line 3, column date: "07.02.2024" is not written as a date (write 2024-02-07)'
    ]);
    expect(new SmallPackage().add('milestones', milestone('statement', '02/07/2024')).told()).toEqual([
      'data/milestones.csv, line 3, column date: "02/07/2024" is not written as a date (write 2024-07-02 or 2024-02-07)'
    ]);
    expect(new SmallPackage().add('milestones', milestone('statement', '8 Feb 2024')).told()).toEqual([
      'data/milestones.csv, line 3, column date: "8 Feb 2024" is not written as a date (write 2024-02-08)'
    ]);
  });

  it('16. that a day is not in the calendar', () => {
    expect(new SmallPackage().add('milestones', milestone('statement', '2024-02-30')).told()).toEqual([
      'data/milestones.csv, line 3, column date: no such day in the calendar: "2024-02-30" (look the date up)'
    ]);
  });

  it('17. that a blank stands at the end', () => {
    expect(new SmallPackage().add('findings', finding({ theme: 'media ' })).told()).toEqual([
      'data/findings.csv, line 3, column theme: white space around "media " (write "media")'
    ]);
  });

  it('18. that an address lacks its beginning', () => {
    expect(
      new SmallPackage().add('sources', source({ url: 'www.turkicstates.org/report' })).told('error')
    ).toEqual([
      'data/sources.csv, line 4, column url: "www.turkicstates.org/report" is not a web address (write "https://www.turkicstates.org/report")'
    ]);
  });

  it('19. that an id is taken', () => {
    expect(new SmallPackage().add('findings', finding({ id: '00000b01' })).told()).toEqual([
      'data/findings.csv, line 3, column id: "00000b01" already stands in line 2 (`npm run new-id` gives a new one)'
    ]);
    expect(new SmallPackage().add('findings', finding({ id: '00000f01' })).told()).toEqual([
      'data/findings.csv, line 3, column id: the row id "00000f01" is taken, by figures.csv, line 2 (`npm run new-id` gives a new one)'
    ]);
  });

  it('20. that an id is no row id', () => {
    expect(new SmallPackage().add('findings', finding({ id: 'ots-media' })).told()).toEqual([
      'data/findings.csv, line 3, column id: "ots-media" is not written as this column asks (for example 7a69e34c)'
    ]);
  });

  it('21. that a mission leaves before it comes', () => {
    expect(new SmallPackage().add('milestones', milestone('deployed-to', '2024-01-07')).told()).toEqual([
      'data/milestones.csv, line 3, column date: deployed-to 2024-01-07 is before deployed-from 2024-01-17 in line 2 (correct one of the dates, or exchange the events)',
      'data/milestones.csv, line 3, column date: deployed-to 2024-01-07 is before election day, 2024-02-07 (correct the date, or say in the note why)'
    ]);
  });

  it('22. that yes is true', () => {
    expect(new SmallPackage().add('milestones', milestone('statement', '2024-02-08', 'yes')).told()).toEqual([
      'data/milestones.csv, line 3, column planned: "yes" is neither true nor false (write true)'
    ]);
  });

  it('23. that a row is there already', () => {
    const again =
      '00000b02,AZE-2024-02-07-presidential/ots,voting,positive,finding,Stations opened on time.,ots-aze-2024-statement,';
    expect(new SmallPackage().add('findings', again).told()).toEqual([
      'data/findings.csv, line 3: says the same as line 2 (delete one of the two)'
    ]);
  });

  it('24. that a country has a code of three letters', () => {
    const member = '00000d01,AZE-2024-02-07-presidential/cis,country,Kazakhstan,trend-aze-2024-cis';
    expect(new SmallPackage().add('members', member).told()).toEqual([
      'data/members.csv, line 2, column member: no country "Kazakhstan" (did you mean "KAZ"? else add it to countries.csv)'
    ]);
  });

  it('25. that a mission is another election’s', () => {
    const strange = figure({}).replace('AZE-2024-02-07-presidential,', 'AZE-2020-02-09-parliamentary,');
    expect(new SmallPackage().add('figures', strange).told()).toEqual([
      'data/figures.csv, line 4, column election: "AZE-2020-02-09-parliamentary" is not the election of the mission "AZE-2024-02-07-presidential/ots" (write "AZE-2024-02-07-presidential", or another mission)'
    ]);
  });

  it('26. that a sentence is too long', () => {
    const long = `The mission ${'said that stations were open and '.repeat(8)}calm.`;
    expect(new SmallPackage().add('findings', finding({ summary: long })).told()).toEqual([
      'data/findings.csv, line 3, column summary: 281 characters in "The mission said that stations were open and said that st…" (shorten it to 250 at most)'
    ]);
  });

  it('27. which level a counterpart may have', () => {
    const meeting = (category: string, level: string) =>
      `00000e01,${mission},Akimat of Astana,,,${category},,ots-aze-2024-statement,${level},`;
    expect(new SmallPackage().add('meetings', meeting('local-authority', 'town')).told()).toEqual([
      'data/meetings.csv, line 2, column level: unknown level "town" (write one of: national, region, city, district, international)'
    ]);
    expect(new SmallPackage().add('meetings', meeting('presidency', 'city')).told()).toEqual([
      'data/meetings.csv, line 2, column level: "city" beside the category presidency (write national, or another category)'
    ]);
  });

  it('28. that a mission is quoted in a few words, and with some', () => {
    const statement = (kind: string, terms: string) =>
      `00000e02,${mission},${kind},,${terms},The mission spoke of its work.,ots-aze-2024-statement`;
    expect(
      new SmallPackage().add('statements', statement('principle', 'objective in all that we see')).told()
    ).toEqual([
      'data/statements.csv, line 2, column terms: "objective in all that we see" has more than 4 words (cut it, or part two terms with a semicolon and a blank)'
    ]);
    expect(new SmallPackage().add('statements', statement('quotation', '')).told()).toEqual([
      'data/statements.csv, line 2, column terms: empty, but the kind is quotation (give a few of the words, or write another kind)'
    ]);
  });

  it('29. that a corrected reading stands beside what is printed, with how sure it is', () => {
    const note = (words: string, reading: string, confidence: string) =>
      `00000e03,trend-aze-2024-cis,translation,${words},${reading},${confidence},A word was missed.`;
    const told = (line: string) => new SmallPackage().add('source_notes', line).told();
    expect(told(note('by-elections', 'early elections', 'high'))).toEqual([]);
    expect(told(note('', 'early elections', ''))).toEqual([
      'data/source_notes.csv, line 2, column confidence: empty beside the reading "early elections" (write high, medium or low)',
      'data/source_notes.csv, line 2, column words: empty beside the reading "early elections" (give the words as printed)'
    ]);
    expect(told(note('by-elections', '', ''))).toEqual([
      'data/source_notes.csv, line 2, column reading: empty, but the kind is translation (say what the word should be)'
    ]);
  });

  it('30. that a provision has an election, a topic and a source', () => {
    const provision = '00000e04,AZE-2024-02-08-presidential,abroad-law,More than 50 voters.,news-az-9';
    expect(new SmallPackage().add('provisions', provision).told()).toEqual([
      'data/provisions.csv, line 2, column topic: unknown topic "abroad-law" (write one of: abroad-rule, abroad-commission, abroad-voters, abroad-observers, abroad-institutions)',
      'data/provisions.csv, line 2, column election: no election "AZE-2024-02-08-presidential" (did you mean "AZE-2024-02-07-presidential"? else add it to elections.csv)',
      'data/provisions.csv, line 2, column source: no source "news-az-9" (add it to sources.csv)'
    ]);
  });

  it('31. that a scope is a few words, none of which takes sides', () => {
    const long = `stations ${'and more stations '.repeat(6)}visited`;
    expect(new SmallPackage().add('findings', finding({ scope: long })).told()).toEqual([
      'data/findings.csv, line 3, column scope: 124 characters in "stations and more stations and more stations and more sta…" (shorten it to 100 at most)'
    ]);
    expect(new SmallPackage().add('findings', finding({ scope: 'liberated areas' })).told()).toEqual([
      'data/findings.csv, line 3, column scope: "liberated" takes sides (instead: name the place, and who held it since when; or quote it as “liberated” if it is the mission\'s word)'
    ]);
  });

  it('of every mistake, not the first alone', () => {
    const faulty = new SmallPackage()
      .add('figures', figure({ status: 'plan', source: 'news-az-9' }))
      .add('findings', finding({ theme: 'medai' }), finding({ id: '00000b03', polarity: 'good' }));
    expect(faulty.told()).toEqual([
      'data/figures.csv, line 4, column status: unknown status "plan" (did you mean "planned"?)',
      'data/figures.csv, line 4, column source: no source "news-az-9" (add it to sources.csv)',
      'data/findings.csv, line 3, column theme: unknown theme "medai" (did you mean "media"?)',
      'data/findings.csv, line 4, column polarity: unknown polarity "good" (write one of: positive, mixed, negative, neutral)'
    ]);
  });
});
