import { describe, expect, it } from 'vitest';
import { contextOf } from '$lib/statement/context';
import { proposeElection } from '$lib/statement/extract/election';
import { proposeMissions } from '$lib/statement/extract/missions';
import { readLexicon } from '$lib/statement/lexicon.server';

const lexicon = readLexicon();
const electionOf = (text: string, published?: string) =>
  proposeElection(contextOf(text, lexicon, published)).map(({ fields }) => fields)[0];
const missionsOf = (text: string) =>
  proposeMissions(contextOf(text, lexicon)).map(({ fields }) => fields.organization);

describe('the election of a statement', () => {
  it('has the country, the day and the type that the text names', () => {
    const text =
      'OTS observers will follow the early presidential election in the Republic of Azerbaijan on 4 March 2029.';
    expect(electionOf(text)).toEqual({
      id: 'AZE-2029-03-04-presidential',
      country: 'AZE',
      date: '2029-03-04',
      type: 'presidential',
      early: true
    });
  });

  it('is the one of our tables that the words fit, whatever the text calls it', () => {
    const text = 'The mission observed the by-elections in Azerbaijan on September 1, 2024, it said.';
    expect(electionOf(text)).toMatchObject({ id: 'AZE-2024-09-01-parliamentary' });
  });

  it('takes a missing year from the day of the text, or from other days in it', () => {
    expect(electionOf('Voters in Kenya go to the general election on August 9.', '2030-08-01')).toMatchObject(
      {
        date: '2030-08-09'
      }
    );
    expect(
      electionOf(
        'Nairobi, 12 August 2030. Of the general elections in Kenya on August 9 observers speak well.'
      )
    ).toMatchObject({ date: '2030-08-09' });
  });

  it('counts “Sunday’s election” from the day of the text', () => {
    expect(
      electionOf('Observers will watch Sunday’s parliamentary elections in Moldova.', '2029-07-06')
    ).toMatchObject({ date: '2029-07-08' });
    expect(
      electionOf('Observers praised Sunday’s parliamentary elections in Moldova.', '2029-07-09')
    ).toMatchObject({
      date: '2029-07-08'
    });
  });

  it('is not in the country that somebody comes from', () => {
    const text =
      'The group, led by a former Prime Minister of Barbados, came from Ghana, Malta and Fiji. It watched Zambia’s general elections of 13 August 2031.';
    expect(electionOf(text)).toMatchObject({ country: 'ZMB' });
  });

  it('is general where a president and a parliament are elected at once', () => {
    const text = 'On the presidential and National Assembly elections in Nigeria of 22 February 2031.';
    expect(electionOf(text)).toMatchObject({ type: 'general' });
  });

  it.each([
    [
      'KIGALI, July 16 - Rwandans voted on Monday in a presidential election that observers of the East African Community called calm.',
      '2029-07-17',
      'RWA-2029-07-16-presidential'
    ],
    [
      'The African Union will send 60 observers to Malawi, where citizens go to the polls on 16 September to elect a president, members of parliament and councillors. The team leaves on 8 September.',
      '2030-08-30',
      'MWI-2030-09-16-general'
    ],
    [
      'With three days to go before the presidential election in Tajikistan, the CIS mission opened its headquarters.',
      '2027-11-04',
      'TJK-2027-11-07-presidential'
    ],
    [
      'Two days before the referendum in Azerbaijan, on 24 September 2029, the mission of TURKPA met the CEC.',
      '2029-09-25',
      'AZE-2029-09-26-referendum'
    ],
    [
      'The parliamentary elections in Serbia, originally planned for 26 April, took place on 21 June 2031, the mission said on 22 June.',
      '2031-06-22',
      'SRB-2031-06-21-parliamentary'
    ],
    [
      "Saturday's presidential election in Mauritania was calm, the delegation said; a second round is scheduled for 7 July.",
      '2029-06-24',
      'MRT-2029-06-23-presidential'
    ],
    [
      "Freetown, 22 June 2028. Observers will be posted from tomorrow. Registers for Saturday's general elections in Sierra Leone are ready.",
      '2028-06-22',
      'SLE-2028-06-24-general'
    ],
    [
      'DAKAR, 21 Feb - Senegalese abroad will choose their President on Sunday. There are stations in Italy, and citizens in Qatar and in Turkey vote for the first time.',
      '2029-02-21',
      'SEN-2029-02-25-presidential'
    ],
    [
      "The African Union mission thanked the people of Senegal after Sunday's legislative vote. In the 2024 presidential election of 24 March it had 34 observers.",
      '2029-11-19',
      'SEN-2029-11-18-parliamentary'
    ],
    [
      'The mission issued its statement on the general election in Ethiopia on June 23, two days after citizens cast ballots.',
      '2031-06-23',
      'ETH-2031-06-21-general'
    ]
  ])('is told by what is tied to the vote: %s', (text, published, id) => {
    expect(electionOf(text, published)).toMatchObject({ id });
  });

  it('is of a round only where that is held', () => {
    const text = (words: string) =>
      electionOf(`The presidential election in Moldova on 5 November 2028. ${words}`, '2028-11-06');
    expect(text('It was the second round of the election.')).toMatchObject({ round: 2 });
    expect(text('A second round is likely.')).not.toHaveProperty('round');
  });

  it('is not proposed where the text says no day', () => {
    expect(electionOf('The presidential election in Azerbaijan was well prepared.')).toBeUndefined();
  });
});

describe('the missions of a statement', () => {
  it('are those that have observers there, under any of their names', () => {
    expect(
      missionsOf('The Turkic Council observer mission met the head of the CIS observer mission.')
    ).toEqual(['ots', 'cis']);
    expect(missionsOf('Organization of Islamic Cooperation: 6\nSCO: 19\nobservers accredited')).toEqual([
      'oic',
      'sco'
    ]);
  });

  it('are not those that others met, or that sent nobody', () => {
    const text =
      'The SADC observer mission held consultations with the heads of the missions of the African Union. The Commonwealth did not send observers.';
    expect(missionsOf(text)).toEqual(['sadc']);
  });

  it('are no observer teams without a name, nor reports', () => {
    expect(
      missionsOf(
        'Forum Election Observer Team concludes mission. The Pacific Islands Forum Election Observer Team to the election left.'
      )
    ).toEqual(['pif']);
    expect(
      missionsOf(
        'Interim Report of the International Election Observation Mission\n\nANFREL observers followed the election.'
      )
    ).toEqual(['anfrel']);
  });

  it('are those that sent a mission, or whose experts visited stations', () => {
    expect(missionsOf('A mission of its own has been sent by the CIS to the election in Armenia.')).toEqual([
      'cis'
    ]);
    expect(
      missionsOf(
        'The polling station at the embassy was visited by experts of the IPA CIS before the election ended.'
      )
    ).toEqual(['ipa-cis']);
  });

  it('are known by their letters in the middle of a name, too', () => {
    expect(
      missionsOf(
        'The observers of the Interparliamentary Assembly (IPA) of the Commonwealth of Independent States followed the election.'
      )
    ).toEqual(['ipa-cis']);
  });

  it('may have a name that their letters spell, after that of a committee', () => {
    expect(
      missionsOf(
        'The Standing Committee of the International Conference of Asian Political Parties (ICAPP) sent an observer team to the election.'
      )
    ).toEqual(['icapp']);
  });

  it('may be of an organization that our tables do not know', () => {
    const text = 'The Baltic Forum for Elections (BFE) deployed 12 observers. The BFE team visited Yerevan.';
    expect(missionsOf(text)).toEqual(['bfe']);
  });
});

describe('voting at an embassy', () => {
  it('is of the state whose embassy it is', () => {
    const text =
      'Azerbaijanis living in Belarus vote at the embassy in Minsk\n\nMinsk, 5 February 2031. The doors of the polling station set up at the Embassy of Azerbaijan in Belarus for the presidential election opened today. The CIS observers in Belarus visited it.';
    expect(electionOf(text)).toMatchObject({ country: 'AZE', date: '2031-02-05' });
  });
});

describe('the vote', () => {
  it('is general where president and parliament are elected', () => {
    expect(
      electionOf(
        'The SADC mission observed the elections of the President, of Members of Parliament and of Ward Councillors in Malawi on 24 September 2030.'
      )
    ).toMatchObject({ type: 'general' });
  });

  it('is not on the day of what follows a comma', () => {
    expect(
      electionOf(
        'Oct. 30, 2028\n\nLess than eight weeks before the general elections in Kenya, The Carter Center today released a statement. A delegation will follow for election day, Dec. 20.'
      )
    ).toMatchObject({ date: '2028-12-20' });
  });
});
