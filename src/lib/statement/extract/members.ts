/** Which countries and bodies the members of a mission came from. */
import { meet, missionId, sentenceAt, type Context } from '../context';
import { findCues } from '../cue-finder';
import type { CountryNaming } from '../names';
import { ofKind } from '../offices';
import { officesOf } from '../people';
import type { Proposal, Span } from '../proposal';

export function proposeMembers(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const regions = compositions(context);
  return [...countryMembers(context, regions), ...bodyMembers(context, regions)];
}

function member(
  context: Context,
  kind: 'country' | 'body',
  name: string,
  span: Span,
  rule: string
): Proposal[] {
  const mission = sentenceAt(context, span.start)?.mission ?? 0;
  const id = missionId(context, mission);
  if (!id) return [];
  return [
    {
      table: 'members',
      fields: { mission: id, kind, member: name },
      start: span.start,
      end: span.end,
      rule,
      confidence: kind === 'country' ? 0.9 : 0.7
    }
  ];
}

const ours =
  /\b(?:mission|missions|delegation|delegations|observers?|observation|group|team|headquarters|members|it|they|them|we|us|our|remainder|rest|parliamentarians|diplomats|staff|experts|colleagues|persons|people|states|SEOM|EOM|deputies)\b/iu;

/** What follows the words of composition, to the end of the sentence or to words that turn to something else. */
function compositions({ text, lexicon, sentences, missions }: Context): Span[] {
  const cues = findCues(text, ofKind(lexicon.bodies, 'composition'));
  const bodies = findCues(text, ofKind(lexicon.bodies, 'body'));
  const stops = findCues(text, ofKind(lexicon.bodies, 'stop')).filter(
    (stop) => !bodies.some((body) => meet(body, stop))
  );
  return [...senders(sentences), ...cues.flatMap(fromCue)];

  function fromCue(cue: Span): Span[] {
    const line = text.indexOf('\n', cue.end);
    const sentence = sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
    if (!sentence || sentence.mission < 0 || missions.length === 0) return [];
    const before = text.slice(sentence.start, cue.end);
    if (!ours.test(text.slice(sentence.start, cue.end + 60))) return [];
    if (/^inclu/iu.test(text.slice(cue.start, cue.end)) && !people.test(before)) return [];
    if (/\b(?:remaining|other|domestic) observers\b/iu.test(before)) return [];
    if (informants.test(before)) return [];
    if (notMembers.test(before.slice(-90))) return [];
    const stop = stops.find(({ start }) => start >= cue.end)?.start ?? Infinity;
    const end = Math.min(sentence.end, line < 0 ? Infinity : line, stop);
    return end > cue.end ? [{ start: cue.start, end }] : [];
  }
}

const sent =
  /\b(?:sent|provided|contributed|seconded|delegated|nominated)\s+(?:\S+\s+){0,3}(?:observers|members|experts|representatives|parliamentarians|deputies|diplomats)\b|\b(?:are|were|is) represented (?:in|on|by)\b/iu;

/** “Azerbaijan, Kyrgyzstan and Türkiye sent observers”: what stands before the verb. */
const senders = (sentences: Context['sentences']): Span[] =>
  sentences.flatMap(({ start, text, mission }) => {
    const at = text.search(sent);
    return at > 0 && mission >= 0 && /^\p{Lu}[^.;:]*$/u.test(text.slice(0, at))
      ? [{ start, end: start + at }]
      : [];
  });

const people =
  /\b(?:observers?|members|representatives|officials|mission|delegation|team|group|it|participants|persons|people|experts|parliamentarians|deputies)\b[^.;]{0,50}$/iu;
/** “The mission relied on reports from election commissions and state bodies”: whom it heard is no part of it. */
const informants =
  /\b(?:interview\p{L}*|inform\p{L}*|received|obtained|collect\p{L}*|sources?|based on|on the basis of|rel(?:y|ies|ied) on|stud\p{L}*|analys\p{L}*|cooperat\p{L}*|consult\p{L}*|heard|appeals?|complaints?|monitored the (?:work|activit\p{L}*))\b[^.;]{0,60}$/iu;
const notMembers =
  /\b(?:polling|stations?|precincts?|electoral roll|voters|ballot|recommendations?|reports?|meetings? with|met with|talks|commission|parties|candidates|standards|obligations|legislation|law|framework|list of)\s+(?:\S+\s+){0,2}\S*$/iu;

/** “members of parliament from Azerbaijan”. */
const manyFrom = /^\p{L}+s of parliament\b/iu;

function countryMembers(context: Context, regions: readonly Span[]): Proposal[] {
  const { text, countries, election } = context;
  const offices = officesOf(context).filter(
    ({ noun, text: words }) => !/s$/u.test(noun) && !manyFrom.test(words)
  );
  const host = election?.country;
  const fit = countries.filter(
    (country) =>
      country.id !== host &&
      !context.organizations.some((one) => meet(one, country)) &&
      !offices.some(({ start, end }) => start <= country.start && country.end <= end)
  );
  return fit.flatMap((country) => {
    const region = regions.find(({ start, end }) => start <= country.start && country.end <= end);
    const isOurs = region
      ? isListed(context, country, region)
      : isPeople(text, country) || isOfStates(context, country);
    return isOurs
      ? member(context, 'country', country.id, country, region ? 'member-country' : 'member-people')
      : [];
  });
}

/** In a list, or at its beginning: after “of”, “from”, a comma, a colon or “and”. */
function isListed({ text, countries, election }: Context, country: CountryNaming, region: Span): boolean {
  const before = text.slice(Math.max(region.start, country.start - 60), country.start);
  if (before === '') return !country.isPeople;
  const after = text.slice(country.end, country.end + 50);
  if (country.isPeople)
    return /^\s+(?:\p{L}+\s+){0,2}(?:observers?|deput|parliament|diplomat|representative|member|senat|MPs?|and|,)/iu.test(
      after
    );
  if (
    !/(?:[:,;(/-]|\b(?:of|from|and|by|plus|as well as|with|including|namely|are|were|taking part|also|comprised|represent\w*))\s*(?:also\s+|of\s+|from\s+)?(?:the\s+)?(?:(?:federal |democratic |islamic |people's )*(?:republic|kingdom|states?)\s+of\s+(?:the\s+)?)?$/iu.test(
      before
    )
  )
    return false;
  if (
    /\b(?:other than|except(?: for)?|excluding|apart from|accredited (?:to|in)|embass(?:y|ies) (?:in|to)|in|authorities of|government of|president of|capital of|elections? (?:in|of)|constitution of|laws? of|legislation of)\s+(?:the\s+)?(?:republic\s+of\s+)?$/iu.test(
      before
    )
  )
    return false;
  if (/^(?:'s)?\s+(?:in|to)\b/u.test('') || election?.country === country.id) return false;
  return countries.length > 0;
}

const states = /\b(?:states|countries|nations)\s*(?:\(|:|,? namely|-)[^.;\n()]*$/iu;

/** “observers from ten states: Angola, Botswana …”. */
function isOfStates(context: Context, country: CountryNaming): boolean {
  const sentence = sentenceAt(context, country.start);
  if (!sentence || sentence.mission < 0) return false;
  const before = context.text.slice(Math.max(sentence.start, country.start - 400), country.start);
  return (
    states.test(before) &&
    /\b(?:observers|representatives|members|experts|parliamentarians|people)\b/iu.test(before) &&
    !notMembers.test(before.slice(0, before.search(states)))
  );
}

/** “Turkish and Uzbek observers”. */
function isPeople(text: string, country: CountryNaming): boolean {
  if (!country.isPeople) return false;
  const after = text.slice(country.end, country.end + 60);
  return /^(?:(?:,\s*|\s+and\s+|,\s*and\s+)\p{Lu}\p{L}+){0,8}\s+(?:election\s+|international\s+|short-term\s+|long-term\s+)?(?:observers|parliamentarians|diplomats)\b/u.test(
    after
  );
}

const extension = /^\s+(?:(?:of|from)\s+(?:the\s+)?)?(?:member states?|states)\b/iu;
const otherThan =
  /^\s+(?:other than|except(?: for)?|apart from|excluding)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]+)*)/u;
const proper =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}'-]+(?:\/\p{Lu}+)?\s+(?:(?:of|for|the|on)\s+)*){0,8}(?:Secretariat|Fund|Academy|Institute|Assembly|Parliament|Committee|Commission|Court of Justice|Court|Council|Chamber|Centre|Center|Foundation|Structure|Bank|Union|Monitoring Democracy Development|Group|Forum|Network|RATS)(?:\s+(?:of|for)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+)(?:\s+(?:of|and|for)?\s*(?:the\s+)?\p{Lu}[\p{L}-]+){0,5})?/gu;

function bodyMembers(context: Context, regions: readonly Span[]): Proposal[] {
  const { text, lexicon, missions } = context;
  const cues = findCues(text, ofKind(lexicon.bodies, 'body'));
  return regions.flatMap((region) => {
    const words = text.slice(region.start, region.end);
    const named = [...words.matchAll(proper)]
      .map(({ 0: name, index }) => ({
        start: region.start + index,
        end: region.start + index + name.length,
        text: name.replace(/^The\s+/u, '')
      }))
      .filter(({ text: name }) => /\s/.test(name) && !/observ|election commission of/iu.test(name));
    const plain = cues.filter(
      ({ start, end }) =>
        start >= region.start && end <= region.end && !named.some((one) => one.start < end && start < one.end)
    );
    const bodies = [
      ...named,
      ...plain.flatMap(({ start, end }) => {
        const other = otherThan.exec(text.slice(end, end + 60))?.[0] ?? '';
        const of = extension.exec(text.slice(end, end + 40))?.[0] ?? '';
        const whole = of && otherThan.exec(text.slice(end + of.length, end + of.length + 60))?.[0];
        const stop = end + (whole ? of.length + whole.length : other.length);
        const name = text.slice(start, stop);
        return isListOfStates(text, start, stop) ? [] : [{ start, end: stop, text: name }];
      })
    ];
    return bodies
      .filter(
        (body) =>
          !bodies.some(
            (other) => other !== body && meet(other, body) && other.end - other.start > body.end - body.start
          )
      )
      .filter(
        ({ end, text: name }) =>
          !/^(?:diplomats|staff|officials|employees)$/iu.test(name) ||
          !bodies.some(
            ({ start }) => start > end && /^\s+(?:of|from)\s+(?:the\s+)?$/u.test(text.slice(end, start))
          )
      )
      .filter(
        ({ start, text: name }) =>
          !/^(?:parliamentarians|deputies|mps|lawmakers)$/iu.test(name) ||
          !/(?:\d|teen|ty|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+$/iu.test(
            text.slice(0, start).slice(-20)
          )
      )
      .filter(
        (body) =>
          /(?:Secretariat|Executive Committee)$/u.test(body.text) ||
          !missions.some(({ namings }) =>
            namings.some((one) => one.start <= body.start && body.end <= one.end)
          )
      )
      .flatMap((body) => member(context, 'body', body.text.replace(/\s+/g, ' '), body, 'member-body'));
  });
}

/** “Member States: Angola, Botswana …” names the states, not a body. */
const isListOfStates = (text: string, start: number, end: number): boolean =>
  /^(?:member|participating) states$/iu.test(text.slice(start, end)) &&
  (/^\s*[:;(-]/.test(text.slice(end, end + 3)) ||
    /\b(?:ten|\d+|\w+teen|nine|eight|seven|six|five|four|three|two)\s+(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, start - 24), start)
    ) ||
    /^\s+taking part/iu.test(text.slice(end, end + 14)));
