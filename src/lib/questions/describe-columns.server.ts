import { folder } from './load.server';

/** What columns hold that several questions have; a question's `about.md` says it of its own, and may say it otherwise. */
const shared: Readonly<Record<string, string>> = {
  mission:
    'the mission, by its id `<election>/<organization>` in the table `missions`; `<election>/` where the row is about the election itself',
  organization:
    'whose mission it is, by the id in the table `organizations`; empty where the row is about the election itself',
  country: 'the country that votes, ISO 3166-1 alpha-3',
  date: 'the day of voting, `YYYY-MM-DD`; its first or main day where it lasts several',
  type: 'what is voted on, a code of `elections.type`',
  contest:
    'the election, by its id, of which this one is a later round, a re-run or a vote on the same day; empty where it is none of these',
  joint:
    'the organization of the joint mission that this mission was a part of; else empty. Observers of a joint mission and of its parts are not to be added',
  measure: 'what is counted, a code of `figures.measure`',
  low: 'the smallest number that an eligible claim gives',
  high: 'the largest number that an eligible claim gives',
  status: 'how the number is known, a code of `figures.status`',
  precision: 'how exactly the source puts it, a code of `figures.precision`',
  stance:
    'what the conclusion amounts to, a code of `conclusions.stance`; it describes the text, not the election; empty where we read no conclusion',
  basis: 'whose account of the conclusion it is, a code of `conclusions.basis`',
  text: 'the document, where one signed text speaks for several missions: it counts once; else empty',
  theme: 'what the findings are about, a code of `findings.theme`',
  polarity: 'whether they praise or criticise, a code of `findings.polarity`',
  findings: 'how many findings there are; recommendations, briefings and activities are left out'
};

/**
 * What each column of a question holds, in a few words, by its name. The documents behind a row (`sources`) are the same in all.
 * @throws where neither `about.md` nor this file says it, or `about.md` names what is no column
 */
export function describeColumns(slug: string): Record<string, string> {
  const { question, about } = folder(slug);
  const own = ownWords(about);
  const names = Object.keys(question.columns).filter((name) => name !== 'sources');
  for (const name of own.keys())
    if (!names.includes(name))
      throw new Error(`questions/${slug}/about.md describes “${name}”, which is no column of the question`);
  return Object.fromEntries(
    names.map((name) => {
      const words = own.get(name) ?? shared[name];
      if (!words) throw new Error(`questions/${slug}/about.md: “Columns” says nothing of “${name}”`);
      return [name, words];
    })
  );
}

/** The list under «Columns»: a line each, the name between back quotes, a colon, what it holds. */
function ownWords(about: string): Map<string, string> {
  const [, list = ''] = about.split('\n## Columns\n');
  return new Map([...list.matchAll(/^- `(\w+)`: (.+)$/gm)].map(([, name = '', words = '']) => [name, words]));
}
