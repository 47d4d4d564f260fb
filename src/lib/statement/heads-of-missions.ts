/** Who led the missions of a text. */
import type { Context } from './context';
import type { Office } from './offices';
import { findPeople, type Person } from './people';
import type { Span } from './proposal';

export interface Head {
  /** Of the context's missions. */
  readonly mission: number;
  readonly person: Person;
  /** The words that say so, with the name. */
  readonly span: Span;
  readonly rule: string;
}

const observing = String.raw`(?:mission|missions|delegation|observers?|observation|group|team|deployment|headquarters|EOM|LEOM|SEOM|AUEOM)`;
const leadingNoun =
  /^(?:(?:deputy )?(?:head|leader|chief)s?|chair\w*|co-?ordinator|special co-?ordinator|co-\w+|chief observer|head of mission|(?:mission|group|team) leader|chief of (?:mission|delegation))$/iu;
const ofMission = new RegExp(
  String.raw`\b(?:of|for)\b.*\b${observing}\b|\b${observing}['s]*\s+(?:head|leader|chief|chair\w*|co-?ordinator)`,
  'iu'
);
const ledBy = new RegExp(
  String.raw`(?:\b(?:co-?)?(?:headed|led|chaired|coordinated|co-ordinated|directed|guided|presided over|steered|fronted)(?:\s+(?:jointly|here|in the country|on the ground|this time))?\s+by|\bunder (?:the )?(?:overall )?(?:leadership|direction|chairmanship|guidance|stewardship|coordination|command) of|\b(?:leader|head|chief observer|coordinator|chair\w*) (?:(?:of|for) (?:the )?(?:${observing}|group) )?(?:is|was|are|were)|\((?:head|headed by|leader|head of mission|chief observer):|at (?:the|its) head (?:of (?:the|this) ${observing}\s*)?(?:is|was|stands|stood|costs|there is)|\b(?:people|observers|members|experts|persons|${observing}),? under|\b(?:mission|delegation)(?: was| is)?(?: represented)? by|\bappoint(?:ed|s|ing)|\bentrusted to|\bhead(?:ed)? of (?:the )?${observing}\s*[:-])[\s,:]*(?:the|an?|its|both|jointly)?\s*(?:(?:lawyer|jurist|constitutional|former|veteran|senior|(?!(?:by|of|to|with|in|met|granted|received|a|an|the|and)\b)\p{Ll}+)\s+){0,3}$`,
  'iu'
);
const leads = new RegExp(
  String.raw`^[,)]?\s*(?:who\s+|which\s+|has\s+|have\s+|had\s+|also\s+|will\s+|is\s+|was\s+|were\s+|the (?:honou?r|privilege) (?:of|to)\s+){0,3}(?:heads|headed|leads|lead|led|leading|heading|chairs|chaired|chairing|coordinates|coordinated|coordinating|presides? over|presided over|in charge|at (?:its|the) head|as (?:its )?(?:head|leader|chief observer))\b(?:\s+(?:it|them)\b|\s+(?:of|the|this|our|its|a|an)\b[^.,;\n]{0,80}?\b${observing}|[^\p{L}]|$)`,
  'iu'
);
const notMission = /\b(?:department|division|directorate|section|campaign|party|office of|service)\b/iu;
const met = /\b(?:met|meets|meeting|talks|received by|consultations|discussed|spoke)\b[^.;]{0,140}$/iu;

const read = new WeakMap<Context, readonly Head[]>();

/** The first that the text names for each mission comes first. */
export function findHeads(context: Context): readonly Head[] {
  const known = read.get(context);
  if (known) return known;
  const heads = withCoHeads(
    context,
    findPeople(context).flatMap((person) => headOf(context, person))
  );
  read.set(context, heads);
  return heads;
}

function headOf(context: Context, person: Person): Head[] {
  const { text } = context;
  const head = (mission: number, span: Span, rule: string): Head[] =>
    mission < 0 || !context.missions[mission] ? [] : [{ mission, person, span, rule }];
  for (const office of person.offices) {
    if (!isHeadOffice(office) && !isItsHead(text, office)) continue;
    const mission = missionAt(context, office);
    const span = around(office, person.span);
    if (mission !== null) return head(mission, span, 'head-by-office');
  }
  for (const mention of person.mentions) {
    const isFirst = mention.start === person.span.start;
    const [start, end] = isFirst ? [person.chunk.start, person.chunk.end] : [mention.start, mention.end];
    const before = text
      .slice(Math.max(0, start - 120), start)
      .replace(
        /(?:H\. ?E\.|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|His Excellency|Her Excellency|Ambassador|the|[\s,])+$/iu,
        ' '
      );
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const led = ledBy.exec(line);
    if (
      led &&
      !/deput|assist/iu.test(led[0]) &&
      !/\b(?:staff|secretariat|support team)\b[^.;]{0,30}$/iu.test(line.slice(0, led.index))
    ) {
      const at = Math.max(0, start - 120) + (before.length - line.length) + led.index;
      const mission = missionNear(context, Math.max(0, at), start);
      return head(mission, { start: Math.max(0, Math.min(at, start)), end }, 'head-led-by');
    }
    const follows =
      leads.exec(text.slice(end, end + 140)) ?? leads.exec(text.slice(mention.end, mention.end + 140));
    if (follows)
      return head(
        missionNear(context, start, end + follows[0].length),
        { start, end: end + follows[0].length },
        'head-who-leads'
      );
    const passive = /\b(?:mission|delegation|group|team)\s+(?:with|of|under)\s+$/iu.test(line);
    if (passive || (/\bwith\s+$/iu.test(line) && /^\s+at (?:its|the) head/iu.test(text.slice(end, end + 20))))
      return head(missionNear(context, start, end), { start, end }, 'head-with');
  }
  return [];
}

/** “co-led by X and Y”: who is joined to a head by “and” leads with them. */
function withCoHeads(context: Context, heads: readonly Head[]): Head[] {
  const people = findPeople(context);
  const more = heads.flatMap((head): Head[] => {
    if (head.rule !== 'head-led-by') return [];
    const all: Head[] = [];
    let { end } = head.person.chunk;
    for (const person of people) {
      if (person.chunk.start < end || heads.some((other) => other.person === person)) continue;
      const gap = context.text.slice(end, person.chunk.start);
      if (
        !/^,?\s*(?:,|and|as well as|together with)\s+(?:by\s+)?(?:the\s+|an?\s+)?(?:(?:H\. ?E\.|Mrs?\.?|Ms\.?|Dr\.?)\s*)*$/iu.test(
          gap
        )
      )
        break;
      if (gap.trim() === ',') break;
      all.push({ ...head, person, span: person.chunk, rule: 'head-with-another' });
      end = person.chunk.end;
    }
    return all;
  });
  return [...heads, ...more];
}

export const isHeadOffice = ({ noun, text }: Office): boolean =>
  (leadingNoun.test(noun) &&
    ofMission.test(text) &&
    !/^deputy/iu.test(text) &&
    !/^deputy/iu.test(noun) &&
    !notMission.test(text)) ||
  (/\b(?:chief observer|special co-?ordinator|head of mission|(?:mission|group) leader|head of (?:the )?delegation)\b/iu.test(
    text
  ) &&
    !/^deputy/iu.test(text));

/** “its head”, “whose leader”. */
const isItsHead = (text: string, { text: words, start }: Office): boolean =>
  /^(?:(?:mission|delegation|group|team)'s )?(?:head|leader|chair\w*|co-?ordinator)$/iu.test(words) &&
  (/(?:mission|delegation|group|team)'s /iu.test(words) ||
    /\bstatement by (?:the|its)\s+$/iu.test(text.slice(Math.max(0, start - 40), start)) ||
    (/^(?:head|leader)$/iu.test(words) &&
      /(?<!\b(?:commission|court|ministry|parliament|party|tribunal)\b[^.;]{0,80})\b(?:its|whose)\s+$/iu.test(
        text.slice(Math.max(0, start - 140), start)
      )));

/** The mission that an office names; null where it names another organization's. */
function missionAt(context: Context, office: Office): number | null {
  const inside = context.organizations.filter(
    ({ start, end }) =>
      start < office.end + 25 &&
      end > office.start &&
      start >= office.start - 1 &&
      /^[\s\w(),'-]*$/u.test(context.text.slice(office.end, start))
  );
  const direct = inside.filter(({ start }) => start < office.end);
  const named =
    direct.length > 0
      ? direct
      : inside.filter(({ start }) =>
          /^\s+(?:of|for)?\s*(?:the\s+)?$/u.test(context.text.slice(office.end, start))
        );
  if (named.length === 0) return sentenceMission(context, office.at.start);
  const index = context.missions.findIndex(({ organization }) => named.some(({ id }) => id === organization));
  return index >= 0 ? index : null;
}

function missionNear(context: Context, start: number, end: number): number {
  const sentence = context.sentences.find((one) => one.start <= start && start < one.end);
  const from = sentence?.start ?? start;
  const inside = context.missions
    .map(({ namings }, i) => ({
      i,
      at: Math.max(
        -1,
        ...namings.filter((one) => one.start >= from && one.end <= end).map((one) => one.start)
      )
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return inside[0]?.i ?? sentence?.mission ?? (context.missions.length > 0 ? 0 : -1);
}

function sentenceMission({ sentences, missions }: Context, at: number): number {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return sentence?.mission ?? (missions.length > 0 ? 0 : -1);
}

const around = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end)
});

export const isMet = (text: string, at: number): boolean => met.test(text.slice(Math.max(0, at - 160), at));
