import { expect, it } from 'vitest';
import { rowsAsFiles } from '$lib/own-missions/csv-text';
import { readFiles } from '$lib/own-missions/read-files';
import { withoutRow, withRowBack } from '$lib/own-missions/change-rows';
import { Draft, known, smallMission } from './our-tables';

const rowId = /^[0-9a-f]{8}$/;

it('gives a mission and its document the ids that they say, and all other rows new ones', () => {
  const { rows } = smallMission();
  expect(rows.missions[0]?.id).toBe('AZE-2024-02-07-presidential/oas');
  expect(rows.sources[0]?.id).toBe('example-press-aze-2024');
  expect(rows.figures[0]).toMatchObject({
    id: expect.stringMatching(rowId),
    election: 'AZE-2024-02-07-presidential',
    mission: 'AZE-2024-02-07-presidential/oas',
    source: 'example-press-aze-2024'
  });
});

it('takes all rows along when election, organization or document turn out to be another', () => {
  const draft = smallMission()
    .write('missions', 0, 'election', 'KAZ-2019-06-09-presidential')
    .write('missions', 0, 'organization', 'guam')
    .write('sources', 0, 'publisher', 'Another Paper');
  expect(draft.rows.figures[0]).toMatchObject({
    election: 'KAZ-2019-06-09-presidential',
    mission: 'KAZ-2019-06-09-presidential/guam',
    source: 'another-paper-kaz-2024'
  });
  expect(draft.rows.conclusions[0]?.mission).toBe('KAZ-2019-06-09-presidential/guam');
});

it('names an election of the reader’s own by country, day and type, in every row', () => {
  const draft = new Draft().add('elections').add('missions', { organization: 'oas' });
  draft.write('missions', 0, 'election', draft.rows.elections[0]?.id ?? '').add('figures', {
    measure: 'turnout-percent'
  });
  draft.write('elections', 0, 'country', 'AZE').write('elections', 0, 'date', '2031-04-06');
  draft.write('elections', 0, 'type', 'local');
  expect(draft.rows.elections[0]).toMatchObject({
    id: 'AZE-2031-04-06-local',
    contest: 'AZE-2031-04-06-local'
  });
  expect(draft.rows.missions[0]?.id).toBe('AZE-2031-04-06-local/oas');
  expect(draft.rows.figures[0]).toMatchObject({ election: 'AZE-2031-04-06-local', mission: '' });
});

it('keeps a second document of one publisher and year apart', () => {
  const draft = smallMission().add('sources', { publisher: 'Example Press', published: '2024-02-09' });
  expect(draft.rows.sources.map(({ id }) => id)).toEqual([
    'example-press-aze-2024',
    'example-press-aze-2024-2'
  ]);
});

it('puts a removed row back where it was', () => {
  const { rows } = smallMission().add('figures', { measure: 'teams', value: '3' });
  const [cells] = rows.figures;
  if (!cells) throw new Error('no figure');
  expect(withRowBack(withoutRow(rows, 'figures', 0), 'figures', 0, cells)).toEqual(rows);
});

it('writes files and reads the same rows from them', () => {
  const draft = smallMission().add('figures', {
    measure: 'stations-visited',
    value: '40',
    note: 'in “Bakı”, Gəncə, and "elsewhere"'
  });
  const files = rowsAsFiles(draft.rows);
  expect([...files.keys()]).toEqual(['sources.csv', 'missions.csv', 'figures.csv', 'conclusions.csv']);
  expect(files.get('missions.csv')).toBe(
    'id,election,organization,part_of,format,invited_by,label\n' +
      'AZE-2024-02-07-presidential/oas,AZE-2024-02-07-presidential,oas,,,,\n'
  );
  expect(readFiles(files, known.taken)).toMatchObject({ rows: draft.rows, problems: [] });
});

it('reads what a spreadsheet made of a template, and fills in ids', () => {
  const text =
    '\uFEFFid,mission,name,title,source\r\n,AZE-2024-02-07-presidential/oas, Ana Example ,,example-press\r\n,,,,\r\n';
  const { rows, lines, problems } = readFiles(new Map([['heads.csv', text]]), known.taken);
  expect(problems).toEqual([]);
  expect(rows.heads).toEqual([
    {
      id: expect.stringMatching(rowId),
      mission: 'AZE-2024-02-07-presidential/oas',
      name: 'Ana Example',
      title: '',
      source: 'example-press'
    }
  ]);
  expect(lines.heads).toEqual([2]);
});

it('reads nothing of files in which one line cannot be read, and says which', () => {
  const files = rowsAsFiles(smallMission().rows)
    .set('figure.csv', 'id\n')
    .set('heads.csv', 'id,mission,nam\na\n');
  const { rows, problems } = readFiles(files, known.taken);
  expect(rows.missions).toEqual([]);
  expect(problems.map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
    ['figure.csv', null, null, expect.stringContaining('did you mean "figures.csv"?')],
    ['heads.csv', 1, 'nam', 'no such column (did you mean "name"?)'],
    ['heads.csv', 1, 'name', expect.stringContaining('the column is missing')],
    ['heads.csv', 1, 'title', expect.stringContaining('the column is missing')],
    ['heads.csv', 1, 'source', expect.stringContaining('the column is missing')],
    ['heads.csv', 2, null, expect.stringContaining('1 cell instead of 3')]
  ]);
});
