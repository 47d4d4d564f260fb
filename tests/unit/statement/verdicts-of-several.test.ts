/** Whose verdict is whose, where a text tells of several missions. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '$lib/statement/context';
import { proposeConclusions } from '$lib/statement/extract/conclusions';
import { readLexicon } from '$lib/statement/lexicon.server';

const lexicon = readLexicon();

it('gives each mission its own, in one sentence too', () => {
  const rows = proposeConclusions(
    contextOf(
      'Presidential election in Kazakhstan, 10 June 2029. The OTS observation mission called the election open and free, while the ODIHR mission said that it fell short of commitments.',
      lexicon
    )
  );
  expect(rows.map(({ fields }) => [fields.mission, fields.stance])).toEqual([
    ['KAZ-2029-06-10-presidential/ots', 'endorsing'],
    ['KAZ-2029-06-10-presidential/osce-odihr', 'critical']
  ]);
});

it('gives the verdict of a joint mission to it alone, not to the organizations that make it up', () => {
  const text =
    'The parliamentary election in Armenia on 8 June 2031 was competitive, but the campaign was marred by the misuse of administrative resources, said the joint mission of the OSCE Office for Democratic Institutions and Human Rights (ODIHR), the OSCE Parliamentary Assembly and the Parliamentary Assembly of the Council of Europe.';
  expect(proposeConclusions(contextOf(text, lexicon)).map(({ fields }) => fields)).toMatchObject([
    { mission: 'ARM-2031-06-08-parliamentary/ieom-osce', stance: 'qualified' }
  ]);
});

describe('each mission’s own verdict', () => {
  const stances = (text: string) =>
    Object.fromEntries(
      proposeConclusions(contextOf(text, lexicon)).map(({ fields: { mission, stance } }) => [mission, stance])
    );

  it('is that of all whom the subject of a sentence names', () => {
    expect(
      stances(
        'The heads of the AU mission, Ernest Koroma, and of the Commonwealth group, Danny Faure, said that the election had been peaceful and transparent.'
      )
    ).toEqual({ au: 'endorsing', commonwealth: 'endorsing' });
  });

  it('is parted by what turns, or by a comma before the other’s name', () => {
    expect(
      stances(
        'While the CIS observers called the election free, transparent and in line with democratic norms, the PACE delegation said that it lacked genuine pluralism.'
      )
    ).toEqual({ cis: 'endorsing', pace: 'critical' });
    expect(
      stances('CIS observers praise vote in Belarus, PACE delegation calls it neither free nor fair.')
    ).toEqual({ cis: 'endorsing', pace: 'critical' });
  });
});

it('knows observers of a region, and families that are no slight fault', () => {
  const context = contextOf(
    'The general elections in Angola on 27 August 2027 were watched by two missions. Southern African observers praised the elections as peaceful and professionally managed. The EU observation mission said that the elections were competitive, but that their integrity was eroded by vote buying and by the hold of a few families.',
    lexicon
  );
  expect(proposeConclusions(context).map(({ fields: { mission, stance } }) => [mission, stance])).toEqual([
    ['AGO-2027-08-27-general/sadc', 'endorsing'],
    ['AGO-2027-08-27-general/eu-eom', 'qualified']
  ]);
});
