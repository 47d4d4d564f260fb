import { describe, expect, it } from 'vitest';
import { contextOf } from '$lib/statement/context';
import { proposeFigures } from '$lib/statement/extract/figures';
import { proposeMissions } from '$lib/statement/extract/missions';
import { readLexicon } from '$lib/statement/lexicon.server';

const lexicon = readLexicon();
const missions = (text: string) => proposeMissions(contextOf(text, lexicon)).map(({ fields }) => fields);
const organizations = (text: string) => missions(text).map(({ organization }) => organization);

describe('a text has the missions', () => {
  it.each([
    ['The CIS observers watched the election.', ['cis']],
    ['Observers of the CIS, the SCO and the OTS have arrived for the election.', ['cis', 'sco', 'ots']],
    ['AU, SADC observers praise the election.', ['au', 'sadc']],
    ['The PACE delegation observed the election.', ['pace']],
    ['The OSCE observers said the election in Kazakhstan was well prepared.', ['osce-odihr']],
    ['The OTS called the election open. Observers of the SCO did not record violations.', ['ots', 'sco']],
    [
      'The commission accredited 112 observers of the election. They represent the CIS (60), the OTS (12) and the SCO (9).',
      ['cis', 'ots', 'sco']
    ],
    ['The 13-member Commonwealth group, led by Ann Lee, followed the election.', ['commonwealth']],
    [
      'Over a thousand observers, including 150 from the CIS and around 30 from the SCO, will follow the election.',
      ['cis', 'sco']
    ],
    ['Member of the CEC Bek Orozov met with observers from PACE on the election.', ['pace']],
    ['The 14 members of the OIC mission followed the vote.', ['oic']],
    ['ENEMO stated that the election was competitive.', ['enemo']],
    ['Accredited for the election: CIS - 84\nSCO - 19\nPACE - not represented', ['cis', 'sco']],
    ['The CSTO Parliamentary Assembly and the IPA of the CIS sent observers.', ['csto-pa', 'ipa-cis']],
    [
      'ECOWAS and the African Union are sending a joint observation mission to the election in Ghana.',
      ['au-ecowas']
    ],
    [
      'The voters chose freely, the Special Coordinator of the OSCE observers said of the election in Georgia.',
      ['ieom-osce']
    ],
    ['The mission of observers from the CIS countries follows the election in Armenia.', ['cis']],
    [
      'Thirty observers from six states watch the election on behalf of the Forum of Electoral Lawyers in the Pacific.',
      ['forum-of-electoral-lawyers-in-the-pacific']
    ]
  ])('%s', (text, found) => expect(organizations(text).sort()).toEqual([...found].sort()));
});

describe('no mission of the text is', () => {
  const own = 'STATEMENT of the OTS observation mission on the election in Kazakhstan on 10 June 2029. ';
  it.each([
    ['who is met', 'We compared notes with our colleagues of the SCO and of the CIS.'],
    ['who is met, told first', 'With the mission of the SCO, the OTS mission met twice.'],
    ['whose head is met', 'An exchange with the head of the CIS observers was held.'],
    ['whom hosts thank', 'The President thanked the UN and the EU for their equipment.'],
    ['who is thanked', 'The Mission thanks the ODIHR mission for its co-operation.'],
    ['who observes beside it', 'The Mission worked alongside observers of the OSCE Parliamentary Assembly.'],
    [
      'who observed the vote before',
      'To the previous election, in 2024, the European Union had sent 78 observers.'
    ],
    [
      'the commission that lets observers in',
      'The Central Election Commission of the Republic of Kazakhstan accredited 187 observers from the OTS.'
    ],
    ['whose commitments are named', 'The election met OSCE commitments.'],
    [
      'whose members belong to it',
      'It was composed of ambassadors and members of the Pan-African Parliament.'
    ],
    ['who pays', 'The work is made possible by support from the European Union.'],
    ['whose ambassadors are met', 'The Mission spoke to ambassadors of the European Union.'],
    [
      'who called its mission off',
      'Observers of the SCO had been invited, too, but in August the SCO called off its observation mission.'
    ],
    ['whom its observers come from', 'They represent Armenia, Belarus, the IPA of the CIS and the OIC.'],
    ['with whom it is compared', 'We were fewer than the OAS and the European Union.'],
    ['a coalition that thanks observers', 'The winning coalition "Alga Birge" thanked the observers.'],
    ['a group of people in brackets', 'Reports came from Roving Team Observers (RTOs) and from others.'],
    ['whose other news is linked', '\n\nRead also\nMission of the CSTO PA visits Gavar']
  ])('%s', (_, text) => expect(organizations(own + text)).toEqual(['ots']));
});

describe('an organization that the tables do not know', () => {
  it.each([
    ['The Alliance of Watchful Voters (AWV) deployed 900 citizen observers.', 'awv'],
    ['Coalition "Fair Count"\nStatement on the election\nOur coalition had 800 observers.', 'fair-count'],
    ['PAFFREL says that the election was calm.', 'paffrel'],
    [
      'Erkin Qanat, a civil society group that sent 1,200 observers to the election, spoke on Tuesday.',
      'erkin-qanat'
    ],
    ['The citizen coalition Steady Hand held a briefing on the election.', 'steady-hand'],
    [
      'The Elections Coordinating Committee (ECC)\nElection statement\nThe ECC is a platform of eight groups. Our observers saw the vote.',
      'ecc'
    ]
  ])('%s', (text, id) => expect(missions(text)).toMatchObject([{ organization: id, format: 'citizen' }]));

  it('is no office that holds elections', () => {
    expect(
      organizations('The Directorate General of Elections (DGE) received requests of observers.')
    ).toEqual([]);
  });
});

describe('a joint mission', () => {
  it('stands beside its parts', () => {
    const text =
      'INTERNATIONAL ELECTION OBSERVATION MISSION\nGeorgia, parliamentary elections, 28 October 2028\nThis is a common endeavour of ODIHR, the OSCE Parliamentary Assembly and PACE.';
    const joint = 'GEO-2028-10-28-parliamentary/ieom-osce';
    expect(missions(text)).toMatchObject([
      { id: joint },
      { organization: 'osce-odihr', part_of: joint },
      { organization: 'osce-pa', part_of: joint },
      { organization: 'pace', part_of: joint }
    ]);
  });

  it('is none where one organization names its own mission so', () => {
    expect(organizations('TURKPA INTERNATIONAL ELECTION OBSERVATION MISSION to Azerbaijan')).toEqual([
      'turkpa'
    ]);
  });

  it('may be that within which another works', () => {
    const text = 'The CIS mission has 120 observers. A group of the IPA CIS works within the CIS mission.';
    expect(missions(text)).toMatchObject([
      { organization: 'cis' },
      { organization: 'ipa-cis', part_of: 'cis' }
    ]);
  });
});

describe('who invited it', () => {
  it.each([
    ['At the invitation of the Parliament of Georgia, the OTS mission came.', 'Parliament of Georgia'],
    ['Upon invitation by the Government, the OTS mission came.', 'Government'],
    [
      'Following a letter of invitation from the Central Commission, the OTS sent observers.',
      'Central Commission'
    ],
    ['The OTS mission was invited by the Supreme Court.', 'Supreme Court'],
    ['The OTS mission is here. The Ministry of Foreign Affairs invited us.', 'Ministry of Foreign Affairs'],
    ['The OTS mission came because the Electoral Council had asked for it.', 'Electoral Council'],
    ['The OTS mission came at the request of the Elections Commission.', 'Elections Commission'],
    ['The OTS mission, invited by the Central Commission, observed the vote.', 'Central Commission'],
    ['The OTS mission thanks the authorities of Georgia for the invitation.', 'authorities of Georgia'],
    ['The OTS mission responds to the request that the Government had made.', 'Government']
  ])('%s', (text, inviter) => expect(missions(text)).toMatchObject([{ invited_by: inviter }]));
});

describe('each sentence speaks of a mission', () => {
  const told = (text: string) => {
    const { sentences, missions: read } = contextOf(text, lexicon);
    return sentences.map(({ mission }) => read[mission]?.organization);
  };
  const two =
    'Heads of the CIS and PACE missions spoke to reporters on the election. The CIS mission is led by Pavel Lisin. The PACE delegation is headed by Anna Vinter.';

  it('in a statement, of the own one again after another was named', () => {
    const text =
      'Statement of the OTS mission on the election. We came on Monday. We met the head of the CIS mission. We visited 40 stations. Our teams saw the count.';
    expect(new Set(told(text))).toEqual(new Set(['ots']));
  });

  it.each([
    ['the one before', `${two} Its members saw 40 stations.`, 'pace'],
    ['that of who speaks', `${two} Lisin said that voting was calm.`, 'cis'],
    ['that of who is quoted', `${two} "Voting was calm and the lists were good," Lisin said.`, 'cis'],
    ['that of whom it names', `${two} For his part, Lisin thanked the hosts.`, 'cis'],
    ['that of who acts', `${two} The CIS mission met with the PACE delegation.`, 'cis']
  ])('of %s', (_, text, organization) => expect(told(text).at(-1)).toBe(organization));

  it('of the one in whose part of a page it stands', () => {
    const text =
      'STATEMENT OF THE SCO MISSION\n\nThe Mission saw the election. The Mission visited 9 stations.\n\nSTATEMENT OF THE CIS MISSION\n\nIt was well prepared.';
    expect(told(text).at(-1)).toBe('cis');
  });
});

describe('a mission that parliamentarians join', () => {
  const eu =
    'The European Union Election Observation Mission (EU EOM) to Malawi observed the general elections of 17 September 2030, held by the Malawi Electoral Commission (MEC). ';

  it('stays an observation mission, with their delegation as a part', () => {
    const found = missions(
      `${eu}A delegation of the European Parliament, headed by Carla Montefusco, joined the mission.`
    );
    expect(found.map(({ organization, format, part_of }) => [organization, format, part_of])).toEqual([
      ['eu-eom', 'eom', undefined],
      ['ep', 'parliamentary-delegation', 'MWI-2030-09-17-general/eu-eom']
    ]);
  });

  it('has a delegation as a part also where somebody is said to lead it', () => {
    const context = contextOf(
      `${eu}Carla Montefusco, who led a delegation of six from the European Parliament, agreed. On election day, observers visited 520 polling stations.`,
      lexicon
    );
    const read = proposeFigures(context).map(({ fields: { mission, measure, value } }) => [
      mission,
      measure,
      value
    ]);
    expect(read).toEqual([
      ['MWI-2030-09-17-general/ep', 'parliamentarians', 6],
      ['MWI-2030-09-17-general/eu-eom', 'stations-visited', 520]
    ]);
  });

  it('is no two where a member of that parliament heads it', () => {
    expect(organizations(`${eu}It is led by Ann Bolt, Member of the European Parliament.`)).toEqual([
      'eu-eom'
    ]);
  });

  it('has the full name of who invited it', () => {
    expect(missions(`${eu}The mission was deployed following an invitation from the MEC.`)).toEqual([
      expect.objectContaining({ invited_by: 'Malawi Electoral Commission' })
    ]);
  });
});
