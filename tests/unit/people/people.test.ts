import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { byName, headText, letterOf, sortHeads } from '$lib/people/head';
import { letters, loadHeads, loadPeople } from '$lib/people/load-people.server';
import { holds, inOrder, meetingText, organizationNameOf } from '$lib/people/meeting';

const { groups, names } = loadPeople();
const meetings = groups.flatMap((group) => group.meetings);
const found = (typed: string) => meetings.filter((meeting) => holds(typed, meetingText(meeting, names)));

test('every meeting of the tables stands under its category, once', () => {
  const rows = readTable('meetings');
  expect(meetings.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { id, meetings: own } of groups)
    for (const meeting of own) expect(rows.find((row) => row.id === meeting.id)?.category).toBe(id);
});

test('a person is found by any spelling, with or without accents', () => {
  const panahov = readTable('meetings').filter(({ person }) => person === 'Mazahir Panahov').length;
  expect(found('Panahov')).toHaveLength(panahov);
  expect(found('panakhov')).toHaveLength(panahov);
  expect(found('guven turkiye').every(({ person }) => person === 'Sadi Güven')).toBe(true);
  expect(found('guven').length).toBeGreaterThan(0);
  expect(found('nobody at all')).toEqual([]);
});

test('an organization is called what it was called then, and found by what it is called now', () => {
  const before = 'AZE-2020-02-09-parliamentary/ots';
  expect(organizationNameOf(before, names)).toBe('Turkic Council');
  expect(organizationNameOf('AZE-2024-02-07-presidential/ots', names)).toBe('OTS');
  expect(found('OTS').map(({ mission }) => mission)).toContain(before);
});

test('meetings without a day or a person stand last, whatever the order', () => {
  const byDate = inOrder(meetings, 'date', names);
  const first = byDate.findIndex(({ date }) => !date);
  expect(byDate.slice(first).every(({ date }) => !date)).toBe(true);
  expect(byDate[0]?.date).toBe(meetings.flatMap(({ date }) => date ?? []).sort()[0]);
});

test('“not stated” is said of meetings only where a document of the mission was read whole', () => {
  const whole = meetings.filter((meeting) => meeting.whole);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.length).toBeLessThan(meetings.length);
});

test('every head of a mission stands under one letter, by name and day', () => {
  const rows = readTable('heads');
  const under = letters().flatMap(({ letter }) => loadHeads(letter).heads);
  expect(under.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(letterOf('Ömer Kocaman')).toBe('o');
  expect(letterOf('Şuşa')).toBe('s');
});

test('heads are found by other spellings and sorted', () => {
  const { heads, names } = loadHeads();
  const kocaman = heads.filter((head) => holds('omer koc', headText(head, names)));
  expect(new Set(kocaman.map(({ name }) => name))).toEqual(new Set(['Ömer Kocaman']));
  const days = sortHeads(heads, 'day', names).map(({ mission }) => mission.slice(4, 14));
  expect(days).toEqual([...days].sort());
  expect(byName(heads)).toEqual(heads);
});
