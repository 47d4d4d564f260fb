/** The questions by what one wants to know, in the order of the gallery. */
export const groups: readonly { id: string; title: string; lede: string; slugs: readonly string[] }[] = [
  {
    id: 'who-came',
    title: 'Who came',
    lede: 'Which organizations and states observed which elections, and who led them.',
    slugs: [
      'who-observes-whom',
      'presence-at-elections',
      'missions-over-time',
      'where-observed',
      'sending-states',
      'heads-again'
    ]
  },
  {
    id: 'how-many',
    title: 'How many',
    lede: 'Sizes of missions, what they were made up of, and how many observers there were in all.',
    slugs: [
      'observers-over-time',
      'observers-at-elections',
      'mission-makeup',
      'observers-accredited',
      'size-and-length'
    ]
  },
  {
    id: 'where',
    title: 'Where and when',
    lede: 'Polling stations and places visited, days in the country, and how soon a mission spoke.',
    slugs: [
      'stations-over-time',
      'stations-share',
      'stations-per-observer',
      'places-visited',
      'beyond-the-capital',
      'days-in-country',
      'time-to-statement',
      'polling-abroad'
    ]
  },
  {
    id: 'what-they-said',
    title: 'What they said',
    lede: 'What missions found, under which themes, and whom they met before.',
    slugs: [
      'findings-over-time',
      'themes-and-silence',
      'recurring-problems',
      'parts-of-the-day',
      'whom-they-met',
      'met-parties-and-civil-society'
    ]
  },
  {
    id: 'how-they-concluded',
    title: 'How they concluded',
    lede: 'Conclusions by stance, where missions to one election differ, and the words that they chose.',
    slugs: [
      'same-election-different-verdicts',
      'agreement',
      'stances-by-organization',
      'stances-over-time',
      'wording-over-time'
    ]
  },
  {
    id: 'how-sure',
    title: 'How sure we are',
    lede: 'Where sources disagree, on whose account a conclusion rests, and what is not known.',
    slugs: ['disagreeing-sources', 'whose-account', 'disclosure', 'data-coverage']
  }
];

/** The group that a question stands in. Throws where none names it. */
export function groupOf(slug: string) {
  const found = groups.find(({ slugs }) => slugs.includes(slug));
  if (!found) throw new Error(`gallery/groups.ts names no group for the question “${slug}”`);
  return found;
}
