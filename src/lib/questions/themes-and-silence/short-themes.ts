/** Names of themes for a phone, where the full ones would be cut. */
const short: Readonly<Record<string, string>> = {
  'election-administration': 'Administration',
  'voter-registration': 'Voter roll',
  'candidate-registration': 'Candidacy',
  'campaign-finance': 'Finance',
  disputes: 'Disputes',
  'civil-society': 'Civil society',
  'disability-access': 'Disability',
  interference: 'Pressure',
  'out-of-country-voting': 'Voting abroad'
};

/** The short name of a theme; its full one where that is short. */
export const shortTheme = (id: string, label: string): string => short[id] ?? label;
