/** Whom of a mission a text quotes: one row for a person, with every place where the person is quoted. */
import { groupBy } from '$lib/charts/group-by';
import { missionId, type Context } from '../context';
import { findHeads } from '../people/heads-of-missions';
import { isOfHost } from '../people/hosts';
import { findPeople, type Person } from '../people/people';
import { labelOf } from '../people/speaker';
import { quotations, speakerAt } from '../people/speakers';
import { tagsOf } from '../text/words';
import type { Proposal, Span } from '../proposal';
import { findCues } from '../text/cue-finder';

interface Quote extends Span {
  readonly mission: string;
  readonly speaker: string;
  readonly terms: string;
}

export function proposeQuotations(context: Context): Proposal[] {
  if (context.missions.length === 0 || isInterview(context)) return [];
  const quotes = quotations(context.text).flatMap((quote) => quoteOf(context, quote));
  return [...groupBy(quotes, ({ mission, speaker }) => `${mission}/${speaker}`).values()].flatMap(
    ([first, ...more]): Proposal[] => {
      if (!first) return [];
      const { mission, speaker, terms, start, end } = first;
      const also = more.map((quote) => ({ start: quote.start, end: quote.end }));
      return [
        {
          table: 'statements',
          fields: {
            mission,
            kind: 'quotation',
            ...(speaker && { speaker }),
            terms,
            summary: 'A person is quoted on the election or the mission.'
          },
          start,
          end,
          rule: 'statement-quotation',
          confidence: 0.8,
          ...(also.length > 0 && { also })
        }
      ];
    }
  );
}

/** In an interview all is quoted: questions and answers take turns. */
const isInterview = ({ text }: Context): boolean =>
  (text.match(/^[^\n]{10,300}\?["')]*[ \t]*$/gmu)?.length ?? 0) > 3;

const body =
  /\b(?:said|says|citing|described|called|suffered|noted|stated|states|speaks of|spoke of|reads|read|in the words of|its statement|the statement|declares?d?)\b/iu;

/** “in accordance with the Law "On Referendum"”. */
const nameOfLaw =
  /\b(?:laws?|code|constitution|decree|resolution|programme|project|convention|party|movement|newspaper|agency)(?:\s+of (?:the )?[\p{L} ]{3,40})?\s+$/iu;

function quoteOf(context: Context, quote: Span): Quote[] {
  const { text } = context;
  const words = text.slice(quote.start + 1, quote.end - 1);
  const sentence = context.sentences.find(({ start, end }) => start < quote.end && quote.start < end);
  if (!sentence || sentence.mission < 0 || !/\p{Ll}/u.test(words)) return [];
  const person =
    personBeside(context, quote) ??
    (speakerAt(context, Math.max(sentence.start, quote.start)) ?? speakerAt(context, quote.end - 2))?.person;
  const count = words.trim().split(/\s+/).length;
  if (nameOfLaw.test(text.slice(Math.max(0, quote.start - 60), quote.start))) return [];
  if (person ? count < 4 : count < 2 || sentence.start === 0 || !body.test(sentence.text)) return [];
  if (!person && byOthers(text, quote)) return [];
  const head = findHeads(context).find((one) => one.person === person);
  const label = person ? labelOf(context, person) : '';
  if (person && !head && isOfHost(person)) return [];
  const mission = missionId(context, head?.mission ?? sentence.mission);
  const terms = termsOf(words, context);
  return mission && terms ? [{ ...quote, mission, speaker: label, terms }] : [];
}

/** “…,” a spokesman said; an adviser found it “balanced”: somebody who is not named speaks. */
const nobody = String.raw`(?:spokes\p{L}+|adviser|advisor|supporter|voter|resident|official|analyst|politician|candidate|activist)`;
const nobodyAfter = new RegExp(
  String.raw`^["')\s,]*(?:said |says )?(?:an?|one|the party's) (?:\p{L}+ ){0,3}${nobody}\b`,
  'iu'
);
const nobodyBefore = new RegExp(String.raw`\b(?:an?|one) (?:\p{L}+ ){0,2}${nobody}\b[^.;\n"]{0,60}$`, 'iu');
/** “…,” says Nurbek, a student. */
const voterAfter =
  /^["')\s,]*(?:said|says) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, (?:an?|\d+,? an?) (?:[\p{L}-]+ ){0,2}(?:student|doctor|teacher|pensioner|farmer|voter|resident|driver|nurse|engineer|worker|trader|shopkeeper|mother|father)\b/u;
const byOthers = (text: string, { start, end }: Span): boolean =>
  nobodyAfter.test(text.slice(end - 1, end + 60)) ||
  voterAfter.test(text.slice(end - 1, end + 110)) ||
  nobodyBefore.test(text.slice(Math.max(0, start - 110), start));

const says = String.raw`(?:said|says|told|stated|states|noted|notes|added|adds|stressed|emphasi[sz]ed|underlined|remarked|recalled|announced|explained|declared|pointed out|concluded|summed up|replied|commented|affirmed|confirmed|observed|continued|read out|spoke|wrote|called|described|praised|insisted|argued|warned|admitted)`;
const afterQuote = new RegExp(String.raw`^["')\s,]*(?:${says}\s+)?(?:[^.;\n"]{0,70}?)$`, 'iu');
const beforeQuote = new RegExp(String.raw`^[^\n"]{0,140}?(?:\b${says}\b[^\n"]{0,50}|:\s*)$`, 'iu');

/** Who is named right beside a quotation: “…,” said X; X said: “…”. */
function personBeside(context: Context, quote: Span): Person | null {
  const { text } = context;
  const people = findPeople(context).flatMap((person) =>
    person.mentions.map((mention) => ({ person, mention }))
  );
  const after = people
    .filter(({ mention }) => mention.start >= quote.end && mention.start - quote.end < 80)
    .sort((a, b) => a.mention.start - b.mention.start)
    .find(({ mention }) => {
      const between = text.slice(quote.end, mention.start);
      const following = text.slice(mention.end, mention.end + 110).split(/["\n]/)[0] ?? '';
      return afterQuote.test(between) && new RegExp(String.raw`\b${says}\b`, 'iu').test(between + following);
    });
  if (after && /[,.!?]["']?$/u.test(text.slice(quote.start, quote.end))) return after.person;
  const before = people
    .filter(({ mention }) => mention.end <= quote.start && quote.start - mention.end < 160)
    .sort((a, b) => b.mention.end - a.mention.end)
    .find(({ mention }) => beforeQuote.test(text.slice(mention.end, quote.start)));
  return before?.person ?? null;
}

/** A few of the words that are quoted: those of verdicts, else the first thing that they describe. */
function termsOf(words: string, { lexicon }: Context): string {
  const known = findCues(words, lexicon.stances)
    .map(({ start, end }) => words.slice(start, end))
    .filter((term) => term.split(/\s+/).length <= 4);
  if (known.length > 0) return [...new Set(known)].slice(0, 5).join('; ');
  const terms = tagsOf(words);
  const first = terms.findIndex(({ tags }) => tags.has('Adjective'));
  const begin = Math.max(0, first >= 0 ? first : terms.findIndex(({ tags }) => tags.has('Noun')));
  return terms
    .slice(begin, begin + 2)
    .map(({ text }) => text)
    .join(' ');
}
