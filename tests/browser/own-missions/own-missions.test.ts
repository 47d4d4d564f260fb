import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { now } from '$lib/kept/draft';
import { rowsAsFiles } from '$lib/own-missions/csv-text';
import { keptMissions } from '$lib/own-missions/kept-missions';
import { emptyRows, type OwnMission } from '$lib/own-missions/own-mission';
import OwnMissions from '$lib/own-missions/OwnMissions.svelte';

const tables = import.meta.glob<string>('../../../data/*.csv', { query: '?raw', import: 'default' });
/** Tables of which the form needs no row: they are checked with none, which takes less time. */
const emptied = [
  'figures',
  'findings',
  'conclusions',
  'heads',
  'members',
  'milestones',
  'meetings',
  'places',
  'gaps'
];
const fetchReally = window.fetch;

/** A form that was left keeps its draft a little after it is gone: so this is done before each test too. */
async function forgetDrafts(): Promise<void> {
  for (const { id } of await keptMissions.all()) await keptMissions.forget(id);
}

beforeEach(async () => {
  await forgetDrafts();
  vi.spyOn(window, 'fetch').mockImplementation(async (address, init) => {
    const [, name = ''] = /\/data\/(\w+)\.csv$/.exec(String(address)) ?? [];
    const text = await tables[`../../../data/${name}.csv`]?.();
    if (text === undefined) return fetchReally(address, init);
    return new Response(emptied.includes(name) ? text.slice(0, text.indexOf('\n') + 1) : text);
  });
});
afterEach(async () => {
  await cleanup();
  vi.restoreAllMocks();
  await forgetDrafts();
});

const slow = { timeout: 20_000 };

async function open() {
  const screen = await render(OwnMissions);
  await screen.getByRole('button', { name: 'Begin, or load a template' }).click();
  const cell = (id: string) => screen.container.querySelector<HTMLInputElement>(`#${id}`);
  await expect.element(screen.getByRole('heading', { name: /to mend|to fill in/ }), slow).toBeVisible();
  return { ...screen, cell, verdict: screen.getByRole('heading', { name: /mend|fill in/ }) };
}

type Screen = Awaited<ReturnType<typeof open>>;

/** Writes in a cell as a reader does, and leaves it. */
function write(screen: Screen, id: string, text: string): void {
  const found = screen.cell(id);
  if (!found) throw new Error(`no field ${id}`);
  found.focus();
  found.value = text;
  found.dispatchEvent(new Event(found instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  found.blur();
}

async function fillIn(screen: Screen): Promise<void> {
  await screen
    .getByRole('combobox', { name: 'Election (required)' })
    .selectOptions('AZE-2024-02-07-presidential');
  await screen.getByRole('combobox', { name: 'Organization (required)' }).selectOptions('oas');
  const source = {
    title: 'Observers at work',
    url: 'https://example.org/observers',
    publisher: 'Example Press',
    origin: 'Example Press',
    role: 'media',
    published: '2024-02-08',
    type: 'news',
    carrier: 'publisher',
    read: 'whole',
    language: 'en'
  };
  for (const [column, text] of Object.entries(source)) write(screen, `sources-0-${column}`, text);
  await screen.getByRole('button', { name: 'Add a figure' }).click();
  write(screen, 'figures-0-measure', 'observers-total');
  write(screen, 'figures-0-status', 'reported');
  write(screen, 'figures-0-precision', 'exact');
  write(screen, 'figures-0-value', '1,200');
}

test('a mission is written down, told what is wrong with it, mended, and kept', async () => {
  const screen = await open();
  await fillIn(screen);
  await expect.element(screen.verdict, slow).toHaveTextContent('1 thing to mend');
  const value = screen.getByRole('textbox', { name: 'Value (required)' });
  await expect.element(value).toHaveAttribute('aria-invalid', 'true');
  await expect.element(value).toHaveAccessibleDescription(/is not a number \(write 1200, without thousands/);

  await screen.getByRole('link', { name: 'Figure 1, value' }).click();
  await expect.element(value).toHaveFocus();
  write(screen, 'figures-0-value', '1200');
  await expect
    .element(screen.verdict, slow)
    .toHaveTextContent('Nothing to mend: these rows hold beside ours.');

  const [kept] = await keptMissions.all();
  expect(kept?.rows.figures[0]).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}$/),
    mission: 'AZE-2024-02-07-presidential/oas',
    value: '1200',
    source: 'example-press-aze-2024'
  });
  await screen.unmount();
  const again = await render(OwnMissions);
  await expect.element(again.getByRole('textbox', { name: 'Value (required)' }), slow).toHaveValue('1200');
});

test('what is written is kept at once, and what is written meanwhile after it', async () => {
  const screen = await open();
  // No pause in which it could be kept ends.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  for (const title of ['Observers', 'Observers at', 'Observers at work'])
    write(screen, 'sources-0-title', title);
  await expect
    .poll(async () => (await keptMissions.all()).map(({ rows }) => rows.sources[0]?.title))
    .toEqual(['Observers at work']);
});

test('what the page is left with before it is kept is there when it is opened again, once', async () => {
  const screen = await open();
  write(screen, 'sources-0-title', 'Observers at work');
  await expect.poll(async () => (await keptMissions.all()).length).toBe(1);
  // What is begun here never ends, as where a page is left.
  const starting = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('the page is left', 'AbortError');
  });
  write(screen, 'sources-0-publisher', 'Example Press');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await screen.unmount();
  starting.mockRestore();
  for (let i = 0; i < 2; i++) {
    const again = await render(OwnMissions);
    const title = () => again.container.querySelector<HTMLInputElement>('#sources-0-title')?.value;
    const publisher = () => again.container.querySelector<HTMLInputElement>('#sources-0-publisher')?.value;
    await expect.poll(() => [title(), publisher()], slow).toEqual(['Observers at work', 'Example Press']);
    expect(await keptMissions.all()).toHaveLength(1);
    await again.unmount();
  }
});

test('a removed row can be put back', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Add a finding' }).click();
  write(screen, 'findings-0-summary', 'Voting was calm.');
  await screen.getByRole('button', { name: 'Remove Finding 1' }).click();
  const undo = screen.getByRole('button', { name: 'Undo: put the row back' });
  await expect.element(undo).toHaveFocus();
  expect(screen.cell('findings-0-summary')).toBeNull();
  await undo.click();
  expect(screen.cell('findings-0-summary')?.value).toBe('Voting was calm.');
});

test('an election that is not listed is added, and the mission goes there', async () => {
  const screen = await open();
  await screen
    .getByRole('combobox', { name: 'Election (required)' })
    .selectOptions('Not in the list: add one');
  write(screen, 'elections-0-country', 'AZE');
  write(screen, 'elections-0-date', '2031-04-06');
  write(screen, 'elections-0-type', 'local');
  await screen.getByRole('combobox', { name: 'Organization (required)' }).selectOptions('oas');
  await expect.element(screen.getByText('AZE-2031-04-06-local/oas', { exact: true })).toBeVisible();
});

test('a document of ours is found by its address, and can be named', async () => {
  const screen = await open();
  await screen
    .getByRole('searchbox', { name: 'Use a document that Scrutineer has' })
    .fill('112.international/ukraine-top-news/election-day-in-ukraine-online-broadcast-38282.html');
  await screen.getByRole('button', { name: /^Use 112 International/ }).click();
  await screen.getByRole('button', { name: 'Add a figure' }).click();
  write(screen, 'figures-0-source', '112-ukr-2019');
  expect(screen.cell('figures-0-source')?.value).toBe('112-ukr-2019');
});

test('a filled-in template is loaded as a draft; one that cannot be read loads nothing and says why', async () => {
  const screen = await open();
  const pick = screen.getByLabelText(/Load a filled-in template/);
  const csv = (name: string, text: string) => new File([text], name, { type: 'text/csv' });
  await pick.upload(csv('heads.csv', 'id,mission,name,title,source\n"a,b\n'));
  await expect.element(screen.getByText('Nothing was loaded: 1 thing to mend in the files.')).toBeVisible();
  await expect.element(screen.getByText(/your files\/heads\.csv, line 2: a quotation mark/)).toBeVisible();

  const rows = {
    ...emptyRows(),
    missions: [{ id: '', election: 'AZE-2024-02-07-presidential', organization: 'oas' }]
  };
  await pick.upload(
    [...rowsAsFiles(rows)]
      .map(([name, text]) => csv(name, text))
      .concat(
        csv(
          'figures.csv',
          'id,election,mission,measure,value,status,precision,as_of,said_by,source,note\n,AZE-2024-02-07-presidential,AZE-2024-02-07-presidential/oas,observers-total,twelve,reported,exact,,,none,\n'
        )
      )
  );
  await expect
    .element(screen.getByText('2 rows loaded as a draft of its own, with 2 things to mend.'), slow)
    .toBeVisible();
  await expect
    .element(screen.getByText(/^figures\.csv, line 2, column value: "twelve" is not a number/))
    .toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Value (required)' })).toHaveValue('twelve');
});

test('rows that are wrong in the same way twice are shown all the same', async () => {
  const screen = await open();
  const heads = 'id,mission,name,title,source\n00000aaa,x,A,,y\n00000aaa,x,A,"The regime, the regime",y\n';
  await screen.getByLabelText(/Load a filled-in template/).upload(new File([heads], 'heads.csv'));
  await expect.element(screen.getByText(/^2 rows loaded/), slow).toBeVisible();
  await expect.element(screen.getByRole('group', { name: 'Head 2' })).toBeVisible();
});

test('a mission that we have is added to: its own row is neither asked for nor taken along', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await open();
  await screen
    .getByRole('combobox', { name: 'Election (required)' })
    .selectOptions('AZE-2024-02-07-presidential');
  await screen.getByRole('combobox', { name: 'Organization (required)' }).selectOptions('ots');
  await expect.element(screen.getByText(/^Scrutineer has this mission/)).toBeVisible();
  expect(screen.cell('missions-0-label')).toBeNull();
  await screen.getByRole('button', { name: 'Add a head' }).click();
  screen.cell('heads-0-name')?.focus();
  write.mockClear();
  await screen.getByRole('combobox', { name: 'One table' }).selectOptions('heads');
  await screen.getByRole('button', { name: 'Copy as text' }).click();
  await expect.element(screen.getByText('Heads of missions copied.')).toBeVisible();
  expect(write.mock.calls[0]?.[0]).toMatch(
    /^id,mission,name,title,source\n[0-9a-f]{8},AZE-2024-02-07-presidential\/ots,,,source-aze-2024\n$/
  );
  await expect.element(screen.getByRole('combobox', { name: 'One table' })).not.toHaveTextContent('Missions');
});

test('a draft that was removed can be put back', async () => {
  const screen = await open();
  const name = screen.getByRole('textbox', { name: 'Name of the draft' });
  await expect.element(name).toHaveFocus();
  await name.fill('Baku, spring');
  await screen.getByRole('button', { name: 'New draft' }).click();
  const drafts = screen.getByRole('combobox', { name: 'Draft' });
  await drafts.selectOptions('Baku, spring');
  await screen.getByRole('button', { name: 'Remove this draft' }).click();
  await expect.element(screen.getByText('“Baku, spring” was removed.')).toHaveRole('status');
  await screen.getByRole('button', { name: 'Undo: put “Baku, spring” back' }).click();
  await expect.element(name).toHaveValue('Baku, spring');
  await expect.element(name).toHaveFocus();
  await expect.element(screen.getByText('“Baku, spring” is back.')).toHaveRole('status');
  expect((await keptMissions.all()).map(({ name }) => name)).toEqual(['Baku, spring']);
});

/** Another tab writes the address of the draft's document. */
async function writeElsewhere(mission: OwnMission | undefined, url: string): Promise<void> {
  if (!mission) throw new Error('no draft is kept');
  const sources = mission.rows.sources.map((cells) => ({ ...cells, url }));
  const rows = { ...mission.rows, sources };
  await keptMissions.keep({ ...mission, rows, changed: now() }, [mission.changed]);
}

test('follows what another tab writes of the draft', async () => {
  const screen = await open();
  write(screen, 'sources-0-title', 'Observers at work');
  await expect.poll(async () => (await keptMissions.all()).length).toBe(1);
  const [kept] = await keptMissions.all();
  await writeElsewhere(kept, 'https://example.org/observers');
  await expect.poll(() => screen.cell('sources-0-url')?.value).toBe('https://example.org/observers');
  write(screen, 'sources-0-publisher', 'Example Press');
  await expect
    .poll(async () => (await keptMissions.all()).map(({ rows }) => rows.sources[0]))
    .toEqual([expect.objectContaining({ url: 'https://example.org/observers', publisher: 'Example Press' })]);
});

test('what two tabs write at the same time is kept as two drafts', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: 'Name of the draft' }).fill('Baku');
  await expect.poll(async () => (await keptMissions.all()).length).toBe(1);
  const [kept] = await keptMissions.all();
  const elsewhere = writeElsewhere(kept, 'https://example.org/observers');
  write(screen, 'sources-0-publisher', 'Example Press');
  await elsewhere;
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent(
      'Another tab changed “Baku” at the same time: what you wrote here is kept as “Baku (2)”, and the other is in the list of drafts.'
    );
  write(screen, 'sources-0-title', 'Observers at work');
  await expect
    .poll(async () =>
      (await keptMissions.all()).map(({ name, rows: { sources } }) => [
        name,
        sources[0]?.publisher,
        sources[0]?.url,
        sources[0]?.title
      ])
    )
    .toEqual([
      ['Baku (2)', 'Example Press', '', 'Observers at work'],
      ['Baku', '', 'https://example.org/observers', '']
    ]);
  const drafts = screen.getByRole('combobox', { name: 'Draft' });
  await drafts.selectOptions('Baku');
  await expect.poll(() => screen.cell('sources-0-url')?.value).toBe('https://example.org/observers');
});

test('says that tables did not arrive, and fetches them again', async () => {
  const fetching = vi.mocked(window.fetch);
  fetching.mockImplementationOnce(async () => new Response('', { status: 503 }));
  const screen = await render(OwnMissions);
  await screen.getByRole('button', { name: 'Begin, or load a template' }).click();
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent(/could not be fetched: check the connection/);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('heading', { name: /to fill in/ }), slow).toBeVisible();
});

test.each(['light', 'dark'])('can be used by everyone: %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  const screen = await open();
  await fillIn(screen);
  await expect.element(screen.verdict, slow).toHaveTextContent('1 thing to mend');
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  delete document.documentElement.dataset.theme;
});
