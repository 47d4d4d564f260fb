/** What kind of organization a name speaks of. */

/** The first that fits; codes of `organizations.kind`. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['parliamentary', /parliament|\bsenate\b|\bdeputies\b/i],
  ['election-management', /\b(?:elections?|electoral) (?:commission|council|tribunal|management)/i],
  ['religious', /\bchurch|\bepiscopal\b|\bbishops\b|\becumenical\b|\bfaith\b|\bcaritas\b/i],
  [
    'nongovernmental',
    /\bcitizens?\b|\bcivil\b|\bcoalition\b|\bnetwork\b|\bobservatory\b|\binstitute\b|\bfoundation\b|\bassociation\b|\bforum\b|\balliance\b|\bwatch\b|\bngos?\b|\bobservers? group\b|\bindependent\b|\byouth\b|\bcent(?:re|er)\b|\bmonitor/i
  ]
];

/** Empty where neither the name nor what its mission is tells: the analyst says. */
export function organizationKind(name: string, format: unknown): string {
  if (format === 'citizen') return 'nongovernmental';
  return kinds.find(([, words]) => words.test(name))?.[0] ?? '';
}
