/** Things found that one verb lists: “expressed concern about the misuse of resources, late ballots and slow voting”. */
import type { ReadSentence } from '../context';
import { featuresOf } from '../learned/features';
import { likelihoodsOf } from '../learned/weights';
import type { Lexicon } from '../lexicon';
import type { Finding } from './finding';
import { themesOf } from './likely';

const things = String.raw`(?:shortcomings?|problems?|deficienc\p{L}+|irregularit\p{L}+|violations?|challenges?|concerns?|weakness\p{L}*|gaps?|flaws?|incidents?|drawbacks?|faults?|failings?)`;
const blaming = new RegExp(
  [
    String.raw`\b(?:express\p{L}*|voic\p{L}*|rais\p{L}*|not(?:ed|es)|shar\p{L}+)\s+(?:with\s+)?(?:\p{L}+\s+){0,3}?(?:concerns?|reservations?|alarm|unease|dismay|worr(?:y|ies)|regret)\s+(?:about|over|at|regarding|with|on)\s`,
    String.raw`\b(?:concerned|alarmed|worried|troubled|dismayed)\s+(?:about|by|over|at)\s`,
    String.raw`\b(?:criticised|criticized|regretted|deplored|condemned|lamented|faulted|decried|denounced)\s`,
    String.raw`\b(?:marred|undermined|overshadowed|tainted|hampered|blighted|spoiled|clouded)\s+by\s`,
    String.raw`\b${things}\b(?:,?\s+(?:such as|including|among them|like|namely|notably)|:)\s`
  ].join('|'),
  'giu'
);
const praising =
  /\b(?:praised|commended|welcomed|lauded|applauded|hailed|acclaimed|noted with satisfaction|expressed satisfaction (?:with|at)|impressed by|satisfied with)\s/giu;

const end =
  /[.;:"\n]|,?\s+(?:but|although|though|while|whereas|yet|which|who|however|saying|adding|and (?:said|added|noted|urged|called|expressed|praised|welcomed|criticised))\b/iu;
const comma = /\s*,\s+(?:and\s+|as well as\s+)?|\s+(?:as well as|and also)\s+/giu;
const next =
  /\s+and\s+(?=(?:the|a|an|its|their|some|several|many|by|over|about|late|poor|slow|low|long|lack|limited|insufficient|misuse|attempts|cases|instances|restrictions|delays|pressure|violence)\b)/giu;
const lastAnd = /\s+and\s+/giu;

/** “did not express concern about …”. */
const denied = /\b(?:not|never|nobody|without|no one)\s+(?:\p{L}+\s+)?$/iu;

/** What is thanked for is nothing found. */
const courtesy =
  /\b(?:invitation|hospitality|cooperation|co-operation|assistance|readiness|openness of|decision|commitment|willingness|intention|efforts?|support)\b/iu;

/** “threats against candidates, their families and officials”: whom something is done to. */
const people =
  /^(?:(?:their|its|the|his|her|other|some|many|local|election|electoral|opposition|party|polling)\s+)*(?:candidates?|famil(?:y|ies)|officials?|activists?|journalists?|voters?|observers?|supporters?|part(?:y|ies)|women|citizens?|staff|agents?|commissions?|members?|people|authorities|media)$/iu;

/** So likely has the theme of an item to be. */
const likely = 0.25;

/** An item a finding. */
export function listedFindings({ plain, start }: ReadSentence, lexicon: Lexicon): Finding[] {
  const of = (lead: RegExp, polarity: 'positive' | 'negative') =>
    leadsIn(plain, lead).flatMap(({ index, 0: words }) =>
      itemsFrom(plain, index + words.length).flatMap((item): Finding[] => {
        const told = themesOf(likelihoodsOf(featuresOf(plain.slice(...item), lexicon), lexicon.learned))[0];
        if (!told || told.likelihood < likely) return [];
        return [
          {
            theme: told.name,
            polarity,
            kind: 'finding',
            likelihood: told.likelihood,
            start: start + item[0],
            end: start + item[1]
          }
        ];
      })
    );
  return [...of(blaming, 'negative'), ...of(praising, 'positive')];
}

const leadsIn = (text: string, lead: RegExp) =>
  [...text.matchAll(lead)].filter(({ index }) => !denied.test(text.slice(0, index)));

type Item = readonly [from: number, to: number];

function itemsFrom(text: string, from: number): Item[] {
  const words = text.slice(from).split(end)[0] ?? '';
  const byCommas = cut(words, [comma, next]);
  const items =
    byCommas.length > 1
      ? byCommas.flatMap((item, i) =>
          i === byCommas.length - 1 ? shift(cut(words.slice(...item), [lastAnd]), item[0]) : [item]
        )
      : byCommas;
  return shift(items, from).filter(
    ([a, b]) => !(courtesy.test(text.slice(a, b)) || people.test(text.slice(a, b).trim()))
  );
}

const shift = (items: readonly Item[], by: number): Item[] => items.map(([a, b]) => [a + by, b + by]);

function cut(words: string, borders: readonly RegExp[]): Item[] {
  const cuts = borders
    .flatMap((border) => [...words.matchAll(border)])
    .map(({ index, 0: { length } }) => [index, index + length] as const)
    .sort((a, b) => a[0] - b[0]);
  const items: Item[] = [];
  let from = 0;
  for (const [at, after] of [...cuts, [words.length, words.length] as const]) {
    if (at < from) continue;
    if (/\p{L}/u.test(words.slice(from, at))) items.push([from, at]);
    from = after;
  }
  return items;
}
