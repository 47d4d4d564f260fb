/** What a mission said that it measured the election, or its own work, by. */
import type { Context, ReadSentence } from '../context';
import { findCues } from '../text/cue-finder';
import { missionsOf } from '../missions/mission-of';
import type { Proposal, Span } from '../proposal';
import { spansWithin } from '../text/spans-within';

const measuring =
  /\b(?:accord\w*|in line|line with|conform\w*|compl(?:y|ies|ied|iance|ying)|compliant|consistent|reference to|judge[sd]?|judging|against|pursuant|met|meets?|meeting|match\w*|follow(?:s|ed|ing)|based on|basis of|guided|led in its|under|contained in|provisions|assess\w*|keeping with|correspond\w*|require\w*|obligations|adher\w*|observ(?:ing|ance)|govern\w*|rest(?:s|ed)?|benchmark\w*|measur\w+|set out|undertook|framework|mandate|enshrined|signed|abide\w*|respect(?:s|ed|ing)?|satisf\w+|fulfil\w*|reflect\w*|yardstick\w*|refer\w*|commit\w+|principles (?:of|in)|naming|bound|endorse[sd]?|endorsing|subscrib\w+|contrary|at odds|inconsistent|depart\w*|contraven\w*|fail(?:s|ed)|uph(?:e|o)ld\w*|honou?r\w*|weighed|evaluat\w+|standards? (?:of|to which)|short of|violat\w+|contradict\w*|rel(?:y|ies|ied) on|keeps? to|kept to|follows from|made with|conducted with|stick(?:s|ing)? to)\b/iu;

const instrument =
  '(?:Charter|Convention|Covenant|Protocol|Declaration|Regulations?|Principles(?: and Guidelines)?|Guidelines|Document|Code of Conduct|Code of Good Practice|Statute|Recommendation|Treaty)';
/** “The Commonwealth Charter”, “the Charter of the SCO”, “the Regulation on the SCO Observer Mission”. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{4} )?(?:(?:\p{Lu}[\p{L}/-]*)[^\S\n]+(?:(?:and|for|of|on|the)[^\S\n]+)*){0,6}?${instrument}(?:[^\S\n]+(?:of|on|for|governing|concerning)[^\S\n]+(?:the[^\S\n]+)?(?:[\p{Lu}][\p{L}/-]*)(?:[^\S\n]+(?:(?:of|on|for|in)[^\S\n]+(?:the[^\S\n]+)?|and[^\S\n]+)?(?!${instrument})\p{Lu}[\p{L}/-]*)*)?(?![\p{L}])`,
  'gu'
);
/** “Recognized international criteria”, “European democratic standards”, “the standards to which the country has committed itself”. */
const general =
  /\b(?:(?:(?:generally|internationally|universally|commonly|well) )?(?:recogni[sz]ed|accepted|established)|international|regional|continental|european|african|american|universal|democratic|global|basic|minimum)(?:(?:,? and |, | )(?:recogni[sz]ed|accepted|international|regional|continental|european|universal|democratic|national|legal|global|sub-regional)){0,3} (?:(?:election|electoral|legal|human rights) )?(?:criteria|benchmarks|norms|standards|principles|obligations|commitments|instruments|requirements)(?: (?:for|of|on) (?:the )?(?:holding of |conduct of )?(?:democratic |free |credible )*elections?)?|\b(?:standards|commitments|obligations|principles) (?:to|for) which [^,.;]{3,50}?(?:committed|subscribed|signed up|acceded|agreed)(?: itself| to)?/giu;

const law = String.raw`(?:laws?|legislation|constitution|(?:electoral|election) (?:code|laws?|legislation)|legal (?:framework|requirements|order)|code)`;
const lawBefore = new RegExp(
  String.raw`\b(?:(?:national|electoral|election|current|constitutional|basic) )?${law}(?: and (?:the )?(?:(?:national|electoral|election) )?${law})?(?: in force)? (?:of|in) (?:the )?(?:(?:Islamic )?(?:Republic|Kingdom|State|Federation) of )?$`,
  'iu'
);
const lawAfter = new RegExp(
  String.raw`^(?:'s)?\s+(?:(?:own|national|electoral|election|current|constitutional) )?${law}\b`,
  'iu'
);
/** The law alone is a measure only right after a word of measuring. */
const theLaw = new RegExp(
  String.raw`\b(?:(?:accordance|line|conformity|compliance|keeping|consistent|agreement) with|in respect (?:of|for)|compl(?:y|ied|ies|ying) with|correspond\w* to|conform\w* (?:to|with)|guided by|judged by|respect(?:ed|ing)?|follow(?:ed|s)|matched|met|adher\w* to|within) (?:the )?(?:requirements of |provisions of |norms of )?(?:the )?(?:(?:country's|its own|national|domestic|local|host|electoral|election|existing|applicable|relevant) ){0,2}${law}\b`,
  'giu'
);
const whole =
  /\b(?:elections?|referendum|votes?|voting|polls?|process|run-?off|mission|observers?|delegation|group|it|they|we|work)\b/iu;
/** What a law is said to comply with measures the law. */
const ofLaw =
  /\b(?:code|law|laws|legislation|framework|amendments?|it)\b(?:(?!\b(?:elections?|referendum|vote|poll|conduct|possible)\b)[^.;]){0,60}?\b(?:compl(?:y|ies|ied)|compliant|corresponds?|in line|meets?|consistent|conforms?|contradicts?)\b/iu;
const host = 'national legislation of the host';

interface Standard extends Span {
  readonly standard: string;
  /** Its own words measure: “in line with the law”. */
  readonly isMeasuring?: boolean;
}

/** A standard, where the words before it measure by it; by the lexicon's name for it, else as the text has it. */
export function proposeStandards(context: Context): Proposal[] {
  return context.sentences.flatMap((sentence) =>
    apart([...ofLexicon(sentence, context), ...ofHost(sentence, context), ...asNamed(sentence)]).flatMap(
      ({ standard, start, end, isMeasuring }) => {
        const before = sentence.text.slice(Math.max(0, start - 260), start);
        if ((!isMeasuring && !measuring.test(before)) || ofLaw.test(before)) return [];
        return missionsOf(sentence, context).map((mission): Proposal => ({
          table: 'standards',
          fields: { mission, standard },
          start: sentence.start + start,
          end: sentence.start + end,
          rule: 'standard',
          confidence: 0.7
        }));
      }
    )
  );
}

const ofLexicon = ({ text }: ReadSentence, { lexicon }: Context): Standard[] =>
  findCues(text, lexicon.standards).map(({ row, start, end }) => ({
    standard: row.standard || text.slice(start, end).replace(/\s+/g, ' '),
    start,
    end
  }));

/** “Armenian law”, “the laws of Kazakhstan”, “in line with the law”. */
function ofHost(sentence: ReadSentence, { countries, election }: Context): Standard[] {
  const own = spansWithin(countries, sentence).filter(({ id }) => id === election?.country);
  const byCountry = own.flatMap((naming) => {
    const start = naming.start - sentence.start;
    const end = naming.end - sentence.start;
    const before = lawBefore.exec(sentence.text.slice(0, start));
    if (before) return [{ standard: host, start: before.index, end }];
    const after = lawAfter.exec(sentence.text.slice(end));
    return after ? [{ standard: host, start, end: end + after[0].length }] : [];
  });
  const plain = [...sentence.text.matchAll(theLaw)]
    .filter(({ index }) => whole.test(sentence.text.slice(0, index)))
    .map(({ 0: words, index }) => ({
      isMeasuring: true,
      standard: host,
      start: index,
      end: index + words.length
    }));
  return [...byCountry, ...plain];
}

const asNamed = ({ text }: ReadSentence): Standard[] =>
  [...text.matchAll(named), ...text.matchAll(general)].flatMap(({ 0: words, index }) =>
    /^(?:preliminary|final|joint|interim|the)?\s*(?:declaration|document|principles|regulations?|protocol|recommendation|statute|guidelines)$/iu.test(
      words
    )
      ? []
      : [{ standard: words.replace(/\s+/g, ' '), start: index, end: index + words.length }]
  );

/** The first of those that overlap. */
const apart = (found: readonly Standard[]): Standard[] =>
  found.filter(
    ({ start, end }, i) => !found.slice(0, i).some((other) => other.start < end && start < other.end)
  );
