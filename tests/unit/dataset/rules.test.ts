/** Rules on how rows fit one another; mistakes within one cell are in newcomer-mistakes.test.ts. */
import { describe, expect, it } from 'vitest';
import { SmallPackage } from './small-package';

const cis = 'AZE-2024-02-07-presidential/cis';
const ots = 'AZE-2024-02-07-presidential/ots';

describe('elections', () => {
  it('have an id that says country, day and type', () => {
    const row = 'KAZ-2024-10-07-referendum,KAZ-2024-10-07-referendum,KAZ,2024-10-06,referendum,,,';
    expect(new SmallPackage().add('elections', row).told()).toEqual([
      'data/elections.csv, line 4, column id: "KAZ-2024-10-07-referendum" is not what the row says (write "KAZ-2024-10-06-referendum", or correct country, date or type)'
    ]);
  });

  it('belong to the contest of their first round', () => {
    const row = 'AZE-2024-02-21-presidential,AZE-2024-02-21-presidential,AZE,2024-02-21,presidential,,2,';
    expect(new SmallPackage().add('elections', row).told()).toEqual([
      'data/elections.csv, line 4, column contest: round 2 of itself (write "AZE-2024-02-07-presidential", its first round)'
    ]);
  });

  it('belong to no contest of another country or of a later day', () => {
    const row = 'KAZ-2022-11-20-presidential,AZE-2024-02-07-presidential,KAZ,2022-11-20,presidential,true,,';
    expect(new SmallPackage().add('elections', row).told()).toEqual([
      'data/elections.csv, line 4, column contest: "AZE-2024-02-07-presidential" is in another country (name an election of KAZ)',
      'data/elections.csv, line 4, column contest: "AZE-2024-02-07-presidential" is later than this election (the earliest names the contest)'
    ]);
  });
});

describe('missions', () => {
  it('have an id that says election and organization', () => {
    const row = 'AZE-2020-02-09-parliamentary/ots,AZE-2020-02-09-parliamentary,ipa-cis,,,,';
    expect(new SmallPackage().add('missions', row).told()).toEqual([
      'data/missions.csv, line 6, column id: "AZE-2020-02-09-parliamentary/ots" is not what the row says (write "AZE-2020-02-09-parliamentary/ipa-cis", or correct election or organization)'
    ]);
  });

  it('are part of a joint mission at the same election', () => {
    const row = 'AZE-2020-02-09-parliamentary/ipa-cis,AZE-2020-02-09-parliamentary,ipa-cis';
    expect(new SmallPackage().add('missions', `${row},${cis},,,`).told()).toEqual([
      `data/missions.csv, line 6, column part_of: "${cis}" is at another election (name the joint mission at AZE-2020-02-09-parliamentary)`
    ]);
    expect(
      new SmallPackage().write('missions', 'ots,AZE-2024-02-07-presidential/ipa-cis,,', 'ots,,,').told()
    ).toEqual([
      `data/missions.csv, line 5, column part_of: "AZE-2024-02-07-presidential/ipa-cis" is itself part of a mission (write "${cis}")`
    ]);
    expect(new SmallPackage().write('missions', `ots,${ots},,`, 'ots,,,').told()).toEqual([
      `data/missions.csv, line 5, column part_of: "${ots}" is part of itself (name the joint mission, or leave the cell empty)`
    ]);
  });
});

describe('figures', () => {
  const figure = (measure: string, value: string, mission = cis, note = '') =>
    `00000f09,AZE-2024-02-07-presidential,${mission},${measure},${value},accredited,exact,,,trend-aze-2024-cis,${note}`;

  it('of a part are not above the total of the same source', () => {
    expect(new SmallPackage().add('figures', figure('observers-short-term', '200')).told()).toEqual([
      'data/figures.csv, line 4, column value: 200 observers-short-term are more than the 169 observers-total of the same source in line 2 (correct one, or say in the note what it counts)'
    ]);
    expect(new SmallPackage().add('figures', figure('observers-short-term', '160')).told()).toEqual([]);
    const noted = new SmallPackage().add('figures', figure('observers-short-term', '200', cis, 'until May'));
    expect(noted.told('error')).toEqual([]);
    expect(noted.told('warning')).toHaveLength(1);
  });

  it('count a mission or an election, as the measure does', () => {
    expect(new SmallPackage().add('figures', figure('observers-total', '20', '')).told()).toEqual([
      'data/figures.csv, line 4, column mission: empty, but "observers-total" counts a mission (name the mission)'
    ]);
    expect(new SmallPackage().add('figures', figure('candidates', '7')).told()).toEqual([
      `data/figures.csv, line 4, column mission: "${cis}" beside "candidates", which counts an election (leave the cell empty)`
    ]);
  });

  it('are shares of a hundred at most', () => {
    expect(new SmallPackage().add('figures', figure('turnout-percent', '160', '')).told()).toEqual([
      'data/figures.csv, line 4, column value: 160 percent is more than all (write a share of 0 to 100)'
    ]);
  });

  it('that contradict one another in one source want notes', () => {
    expect(new SmallPackage().add('figures', figure('observers-total', '196')).told('warning')).toEqual([
      'data/figures.csv, line 4, column value: 196, but 169 in line 2 from the same source (say in the notes what each counts)'
    ]);
  });
});

describe('milestones', () => {
  const milestone = (event: string, date: string, note = '') =>
    `00000a09,${ots},${event},${date},false,trend-aze-2024-cis,${note}`;

  it('have election day within the mission’s span, unless its note says otherwise', () => {
    const late = milestone('deployed-from', '2024-02-09');
    expect(new SmallPackage().add('milestones', late).told()).toEqual([
      'data/milestones.csv, line 3, column date: deployed-from 2024-02-09 is after election day, 2024-02-07 (correct the date, or say in the note why)'
    ]);
    expect(new SmallPackage().add('milestones', `${late}follow-up visit`).told()).toEqual([]);
  });

  it('lie about their election in time', () => {
    expect(new SmallPackage().add('milestones', milestone('statement', '2042-02-08')).told()).toEqual([
      'data/milestones.csv, line 3, column date: 2042-02-08 is more than a year from election day, 2024-02-07 (look at the year)'
    ]);
  });
});

describe('conclusions', () => {
  it('from one text have one stance', () => {
    const of = (id: string, mission: string, stance: string) =>
      `${id},${mission},${stance},,The vote was calm.,mission,,ots-aze-2024-statement,ots-aze-2024-statement`;
    const two = new SmallPackage().add('conclusions', of('00000c02', cis, 'endorsing'));
    expect(
      two.add('conclusions', of('00000c03', `${cis.replace('/cis', '/ipa-cis')}`, 'critical')).told()
    ).toEqual([
      'data/conclusions.csv, line 4, column stance: "critical", but "endorsing" in line 3 from the same text (one text has one stance)'
    ]);
  });

  it('name the mission’s words, not its sentences', () => {
    const told = (words: string) =>
      new SmallPackage().write('conclusions', words, 'open; transparent').told();
    expect(told('open; competitive; broadly in line')).toEqual([]);
    expect(told('open and transparent and competitive')).toEqual([
      'data/conclusions.csv, line 2, column terms: "open and transparent and competitive" has more than 4 words (cut it, or part two terms with a semicolon and a blank)'
    ]);
  });

  it('from the mission’s own document rest on one', () => {
    const row = `00000c02,${cis},endorsing,open,The vote was open.,mission,,,trend-aze-2024-cis`;
    expect(new SmallPackage().add('conclusions', row).told('warning')).toEqual([
      'data/conclusions.csv, line 3, column basis: "mission", but "trend-aze-2024-cis" is a document of role media (write reported, or correct the source)'
    ]);
  });
});

describe('sources', () => {
  const source = (id: string, url: string, role = 'media', organization = '') =>
    `${id},CIS mission at work,News.Az,News.Az,${organization},${role},${url},2024-02-05,news,publisher,excerpt,en`;

  it('without an address were read whole', () => {
    const finding = `00000b02,${cis},media,positive,finding,Media gave all candidates room.,news-aze-2024-cis,`;
    const unused = new SmallPackage().add('sources', source('news-aze-2024-cis', ''));
    expect(unused.told('error')).toEqual([]);
    expect(unused.add('findings', finding).told()).toEqual([
      'data/sources.csv, line 4, column url: empty (give the web address that begins with https://; only documents read whole may go without)'
    ]);
  });

  it('stand once', () => {
    expect(
      new SmallPackage().add('sources', source('news-aze-2024-cis', 'https://en.trend.az/1.html')).told()
    ).toEqual([
      'data/sources.csv, line 4, column id: no row uses "news-aze-2024-cis" (use it, or take it out)',
      'data/sources.csv, line 4, column url: the same address as source "trend-aze-2024-cis" (if it is one document, keep one row and list the other id in redirects.csv)'
    ]);
  });

  it('name an organization if, and only if, it is the mission’s own document', () => {
    expect(new SmallPackage().write('sources', ',OTS,,mission,', ',OTS,ots,mission,').told()).toEqual([
      'data/sources.csv, line 2, column organization: empty, but the role is mission (name the organization whose document it is)'
    ]);
    expect(new SmallPackage().write('sources', ',Trend,cis,media,', ',Trend,,media,').told()).toEqual([
      'data/sources.csv, line 3, column role: "media" beside the organization "cis" (write mission, or leave organization empty)'
    ]);
  });

  it('spell a publisher in one way', () => {
    const row = source('news-aze-2024-cis', 'https://news.az/1').replaceAll('News.Az', 'TREND');
    expect(new SmallPackage().add('sources', row).told('warning').slice(1)).toEqual([
      'data/sources.csv, line 4, column publisher: "TREND" is spelled "Trend" elsewhere (write one of them throughout)',
      'data/sources.csv, line 4, column origin: "TREND" is spelled "Trend" elsewhere (write one of them throughout)'
    ]);
  });

  it('whose line cannot be read are not missed a second time', () => {
    const short = new SmallPackage().write('sources', 'news,publisher,excerpt', 'news,publisher,excerpt,en');
    expect(short.told()).toEqual([
      'data/sources.csv, line 3: 11 cells instead of 12 (a comma for each empty cell must stay)'
    ]);
  });
});

describe('gaps', () => {
  it('say country and day of their election', () => {
    const gap = 'AZE-2024-02-07-presidential,KAZ,2024-02-08,ots,note,2026-11-21,Nothing found.';
    expect(new SmallPackage().add('gaps', gap).told()).toEqual([
      'data/gaps.csv, line 2, column country: "KAZ" is not the country of AZE-2024-02-07-presidential (write AZE)',
      'data/gaps.csv, line 2, column date: "2024-02-08" is not the day of AZE-2024-02-07-presidential (write 2024-02-07)'
    ]);
  });

  it('name documents by ids of sources, or in words', () => {
    const told = (note: string) =>
      new SmallPackage()
        .add('gaps', `AZE-2024-02-07-presidential,AZE,2024-02-07,ots,note,2026-11-21,${note}`)
        .told();
    expect(told('OTS was not invited (turan-aze-2024p-nopace).')).toEqual([
      'data/gaps.csv, line 2, column note: no source "turan-aze-2024p-nopace" (add it to sources.csv, or name the publisher in words)'
    ]);
    expect(told('Its size was not found. [source: trend-aze-2024-csi]')).toEqual([
      'data/gaps.csv, line 2, column note: no source "trend-aze-2024-csi" (did you mean "trend-aze-2024-cis"? else add it to sources.csv, or name the publisher in words)'
    ]);
    expect(told('Its long-term team left (trend-aze-2024-cis).')).toEqual([]);
    expect(told('See 168-aze-2024-cis.')).toHaveLength(1);
    expect(told('On 2024-02-09 at https://1905.az/early-vote-2024 and aze.az/vote-of-2024-1.html.')).toEqual(
      []
    );
  });

  it('may be longer than a sentence, but no sentence of theirs', () => {
    const gap = (note: string) => `AZE-2024-02-07-presidential,AZE,2024-02-07,ots,note,2026-11-21,${note}`;
    const sentence = `Searched ${'in vain '.repeat(20)}here.`;
    expect(new SmallPackage().add('gaps', gap(`${sentence} ${sentence.slice(0, 150)}`)).told()).toEqual([]);
    expect(new SmallPackage().add('gaps', gap(`Searched ${'in vain '.repeat(35)}here.`)).told()).toEqual([
      'data/gaps.csv, line 2, column note: a sentence of 294 characters, "Searched in vain in vain in vain in vain in vain in vain …" (split it, or shorten it to 250)'
    ]);
  });
});

describe('our own voice', () => {
  const finding = (summary: string) =>
    `00000b02,${cis},voting,positive,finding,${summary},trend-aze-2024-cis,`;

  it('takes no side', () => {
    expect(
      new SmallPackage().add('findings', finding('Voting went well in the Liberated districts.')).told()
    ).toEqual([
      'data/findings.csv, line 3, column summary: "Liberated" takes sides (instead: name the place, and who held it since when; or quote it as “Liberated” if it is the mission\'s word)'
    ]);
  });

  it('may quote a word that a mission used, and use words that only look alike', () => {
    expect(
      new SmallPackage()
        .add('findings', finding('Voting went well in what it called “liberated” districts.'))
        .told()
    ).toEqual([]);
    expect(
      new SmallPackage().add('findings', finding('Voters left their occupations to vote.')).told()
    ).toEqual([]);
  });

  it('closes its brackets', () => {
    expect(new SmallPackage().add('findings', finding('Voting went well (in Baku.')).told()).toEqual([
      'data/findings.csv, line 3, column summary: half a pair of () in "Voting went well (in Baku." (close it, or complete the text)'
    ]);
  });
});

describe('files', () => {
  it('are all there, and no others', () => {
    const files = new SmallPackage();
    expect(files.toldWithout('heads.csv')).toEqual([
      'data/heads.csv: the file is missing (put it back, or take the table out of datapackage.json)'
    ]);
    expect(files.toldWith('figure.csv', 'id\n')).toEqual([
      'data/figure.csv: not a table of the data package (did you mean "figures.csv"?)'
    ]);
  });

  it('have the columns of the descriptor', () => {
    const renamed = new SmallPackage().write(
      'heads',
      'id,mission,name,titel,source',
      'id,mission,name,title,source'
    );
    expect(renamed.told()).toEqual([
      'data/heads.csv, line 1, column titel: no such column (did you mean "title"?)',
      'data/heads.csv, line 1, column title: the column is missing (the first line is id,mission,name,title,source)'
    ]);
  });
});
