/** Which institutions and professions the members of a mission came from. */
import { meet, type Context } from '../../context';
import { findCues } from '../../text/cue-finder';
import { ofKind } from '../../people/offices';
import type { Span } from '../../proposal';
import { assembliesIn, furtherBodies, officeOf, withWholeName, type Body } from './named-bodies';
import { isBesideThem } from './beside-them';
import { ofItsOwn, secretariats } from './secretariats';
import { specialists } from './specialists';
import { commissionsOfStates } from './state-bodies';

const extension = /^\s+(?:(?:of|from)\s+(?:the\s+)?)?(?:member states?|states)\b/iu;
/** “embassies of EU Member States”, “embassies that EU Member States have”. */
const ofEmbassies =
  /^(embassies|diplomatic missions|consulates)\s+(?:of|that|which)\s+(?:the\s+)?((?:\p{Lu}{2,6}\s+)?[Mm]ember [Ss]tates)\b/u;
const otherThan =
  /^\s+(?:other than|except(?: for)?|apart from|excluding)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]+)*)/u;
const proper =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}'-]+(?:\/\p{Lu}+)?\s+(?:(?:of|for|the|on)\s+)*){0,8}(?:Secretariat|Fund|Academy|Institute|Assembly|Parliament|Committee|Commission|Court of Justice|Court|Council|Chamber|Centre|Center|Foundation|Structure|Bodies|Bank|Union|Monitoring Democracy Development|Group|Forum|Network|RATS)(?:\s+(?:of|for)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+)(?:\s+(?:(?:of|for)\s+(?:the\s+)?|and\s+)?\p{Lu}[\p{L}-]+){0,5})?/gu;

/** “Embassies of the Council” are named by what they are. */
const ofMany =
  /^(?:embassies|parliaments|officials|representatives|members|deputies|ambassadors|diplomats|governments|ministries)\b/iu;
const plainPeople = /^(?:diplomats|staff|officials|employees)$/iu;
const members = /^(?:parliamentarians|deputies|mps|lawmakers)$/iu;
const counted = /(?:\d|teen|ty|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+$/iu;
const parliaments = /\b(?:assembly|parliament|majlis|mejlis|mazhilis|kenesh|senate|chamber|house)\b/iu;

export function bodiesOfMembers(context: Context, regions: readonly Span[]): Body[] {
  const cues = findCues(context.text, ofKind(context.lexicon.bodies, 'body'));
  const listed = regions.flatMap((region) => bodiesIn(context, region, cues));
  const beside = secretariats(context).filter((one) => !listed.some((other) => meet(one, other)));
  const others = [...specialists(context, regions), ...commissionsOfStates(context, regions)];
  const plain = [...listed, ...beside].filter((one) => !others.some((other) => meet(one, other)));
  return [...plain, ...others].map((body) => ofItsOwn(context, body));
}

function bodiesIn(context: Context, region: Span, cues: readonly Span[]): Body[] {
  const { text } = context;
  const named = [...text.slice(region.start, region.end).matchAll(proper)]
    .map(({ 0: name, index }) => ({
      start: region.start + index,
      end: region.start + index + name.length,
      text: name.replace(/^The\s+/u, '')
    }))
    .map((body) => withWholeName(text, body))
    .filter(
      (body) =>
        /\s/.test(body.text) &&
        !/observ|election commission of/iu.test(body.text) &&
        !isOfState(context, body) &&
        !ofMany.test(body.text)
    );
  const plain = cues
    .filter(({ start, end }) => start >= region.start && end <= region.end)
    .filter((cue) => !named.some((one) => meet(one, cue) && length(one) > length(cue)))
    .filter((cue) => !isTheirStates(text, cue) && !isOfParties(text, cue))
    .flatMap((cue) => withExtension(text, cue));
  const senders = assembliesIn(context, region);
  const assemblies = senders.filter((one) => !named.some((other) => meet(one, other)));
  const bodies = [...named, ...assemblies, ...furtherBodies(context, region), ...plain];
  return bodies.filter(
    (body) =>
      !bodies.some((other) => other !== body && meet(other, body) && length(other) > length(body)) &&
      !isOfBody(text, body, bodies) &&
      !isBesideThem(text, body) &&
      !ofOwnMission.test(text.slice(body.end, body.end + 14)) &&
      !officeOf.test(body.text) &&
      !isShortName(text, body, bodies) &&
      !(members.test(body.text) && counted.test(text.slice(Math.max(0, body.start - 20), body.start))) &&
      !(governments.test(body.text) && isOfNamedStates(context, body)) &&
      (senders.some((one) => meet(one, body)) || !isMission(context, body))
  );
}

/** “members of the PACE delegation”. */
const ofOwnMission = /^(?:'s)?\s+(?:delegation|mission)\b/iu;

/** “civil society organisations (CSOs)”. */
const isShortName = (text: string, { start, end }: Span, bodies: readonly Body[]): boolean =>
  text[start - 1] === '(' &&
  text[end] === ')' &&
  bodies.some((other) => other.end < start && /^\s+\($/u.test(text.slice(other.end, start)));

const governments = /^(?:the )?(?:governments|authorities|parliaments)$/iu;

/** “the Governments of Kazakhstan and Hungary”: the states are told. */
const isOfNamedStates = ({ text, countries }: Context, { end }: Span): boolean =>
  countries.some(
    ({ start }) =>
      start > end && /^\s+of\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+of\s+)?(?:the\s+)?$/u.test(text.slice(end, start))
  );

/** “observers from political parties”: those of the candidates. */
const isOfParties = (text: string, { start, end }: Span): boolean =>
  /^political parties$/iu.test(text.slice(start, end)) &&
  /\b(?:observers|agents|representatives|monitors)\s+(?:from|of|by)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, start - 30), start)
  );

/** “civil society of the Member States”: of states already told. */
const isTheirStates = (text: string, { start, end }: Span): boolean =>
  /^member states$/iu.test(text.slice(start, end)) &&
  /\b(?!(?:representatives|observers|citizens|nationals|members|officials|experts|diplomats|people|persons|parliamentarians|deputies|delegates|specialists|staff)\b)\p{L}+\s+of\s+(?:the\s+)?(?:\p{Lu}+\s+)?$/u.test(
    text.slice(Math.max(0, start - 50), start)
  );

const length = ({ start, end }: Span): number => end - start;

/** “member states other than Azerbaijan”. */
function withExtension(text: string, { start, end }: Span): Body[] {
  const other = otherThan.exec(text.slice(end, end + 60))?.[0] ?? '';
  const of = extension.exec(text.slice(end, end + 40))?.[0] ?? '';
  const whole = of && otherThan.exec(text.slice(end + of.length, end + of.length + 60))?.[0];
  const states = ofEmbassies.exec(text.slice(start, end + 60));
  if (states) {
    const name = `${states[1] ?? ''} of ${states[2] ?? ''}`;
    return [{ start, end: start + states[0].length, text: name }];
  }
  const stop = end + (whole ? of.length + whole.length : other.length);
  return isListOfStates(text, start, stop) ? [] : [{ start, end: stop, text: text.slice(start, stop) }];
}

/** “diplomats of the embassies” are the embassies'. */
const isOfBody = (text: string, { end, text: name }: Body, bodies: readonly Body[]): boolean =>
  plainPeople.test(name) &&
  bodies.some(({ start }) => start > end && /^\s+(?:of|from)\s+(?:the\s+)?$/u.test(text.slice(end, start)));

/** The name of the mission itself. */
const isMission = ({ missions }: Context, body: Body): boolean =>
  !/(?:Secretariat|Executive Committee)\b/u.test(body.text) &&
  missions.some(
    ({ namings, organization }) =>
      organization !== 'ep' && namings.some((one) => one.start <= body.start && body.end <= one.end)
  );

/** The parliament of the host, to which deputies are elected, or of a country whose deputies observe. */
const isOfState = ({ countries, organizations, election }: Context, body: Body): boolean =>
  (parliaments.test(body.text) &&
    !/\bUnion\b/u.test(body.text) &&
    countries.some((country) => meet(country, body))) ||
  (/\bUnion$/u.test(body.text) && !organizations.some((one) => meet(one, body))) ||
  countries.some((country) => country.id === election?.country && meet(country, body)) ||
  organizations.some((one) => one.kind === 'parliament' && meet(one, body));

/** “Member States: Angola, Botswana …” names the states, not a body. */
const isListOfStates = (text: string, start: number, end: number): boolean =>
  /^(?:member|participating) states$/iu.test(text.slice(start, end)) &&
  (/^\s*[:;(-]|^,? namely/.test(text.slice(end, end + 9)) ||
    /\b(?:ten|\d+|\w+teen|nine|eight|seven|six|five|four|three|two)\s+(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, start - 24), start)
    ) ||
    /^\s+taking part/iu.test(text.slice(end, end + 14)));
