/** One name of a list as a place, or none: names of people, institutions and days are no places. */
import type { Context } from '../context';
import { findPeople } from '../people/people';
import type { Span } from '../proposal';
import { placeWords, type PlaceKind } from './place-words';
import { kindIn, sound } from './world-places';
import { isWorldRegion } from './world-regions';
import { oncePer } from './once-per';
import { meetsAny } from './spans-within';

export interface PlaceName extends Span {
  readonly name: string;
  readonly kind: PlaceKind;
}

/** A place of a list. */
export interface PlaceItem extends PlaceName {
  /** Whether a list has it, or a word beside it says what it is. */
  readonly isSure: boolean;
  /** The name without a word for its kind. */
  readonly bare: string;
  /** Whether “the” or “in” stands before it: a new group of a list. */
  readonly isOpening: boolean;
  /** The word for what it is, before (`lead`) or after the name. */
  readonly lead?: string | undefined;
  readonly tail?: string | undefined;
}

export function placeOf(context: Context, match: RegExpExecArray): PlaceItem | null {
  const { lexicon, text } = context;
  const { ofKind, known, names, bySound } = placeWords(lexicon);
  const { name: words = '', lead, tail: after } = match.groups ?? {};
  const start = match.index + match[0].indexOf(words, lead?.length ?? 0);
  const whole = words.replace(/'s$/, '');
  const end = start + whole.length + (after ? after.length + 1 : 0);
  const span = { start, end };
  const ofWorld = meetsAny(context.countries, span)
    ? null
    : kindIn(lexicon, context.election?.country ?? null, whole);
  const isKnown = isListed(context, whole) || ofWorld === 'city' || (ofWorld !== null && whole.includes(' '));
  if (meetsAny(context.dates, span) || notPlace.test(text.slice(end, end + 30))) return null;
  if (isWorldRegion(whole, text.slice(start + whole.length, end + 30))) return null;
  if (isHost(context, span) && !lead && !after && !isCapital(context, whole)) return null;
  if (!isKnown && !mayBePlace(context, whole, span, after)) return null;
  const [, stem, last = ''] = /^(.+) (\S+)$/u.exec(whole) ?? [];
  const isOfKind = stem !== undefined && ofKind.has(last.toLowerCase());
  const tail = isOfKind ? last : after;
  const own = tail ? ofKind.get(tail.toLowerCase()) : undefined;
  const led = lead ? ofKind.get(lead.toLowerCase()) : undefined;
  const ofTables = known.get(whole.toLowerCase());
  const listed = ofWorld === 'city' || ofTables === 'constituency' ? ofWorld : (ofTables ?? ofWorld);
  const bare = isOfKind ? stem : whole;
  const shown =
    own === 'city' ? cityName(context, bare, isOfKind ? last : '') : after ? `${whole} ${after}` : whole;
  const spelt = names.has(shown) ? undefined : bySound.get(sound(shown));
  return {
    name: spelt ?? shown,
    bare,
    kind: own ?? led ?? (isCapital(context, whole) ? 'city' : (listed ?? 'city')),
    start,
    end,
    lead,
    tail,
    isOpening: /^(?:the|in|both)\s/u.test(match[0]),
    isSure: isKnown || !!own || !!led
  };
}

/** “Panama”, which is a province, too. */
const isHost = ({ countries, election }: Context, { start, end }: Span): boolean =>
  countries.some(
    (country) => country.id === election?.country && country.start === start && country.end === end
  );

/** Some capitals share their name with a region. */
export const isCapital = ({ lexicon, election }: Context, name: string): boolean =>
  election?.country !== undefined &&
  placeWords(lexicon).capitals.get(name.toLowerCase()) === election.country;

/** “Dushanbe City” is Dushanbe; “Guatemala City” bears the word in its name. */
const cityName = (context: Context, bare: string, word: string): string =>
  word === 'City' &&
  !isListed(context, bare) &&
  kindIn(context.lexicon, context.election?.country ?? null, bare) !== 'city'
    ? `${bare} ${word}`
    : bare;

const isListed = ({ lexicon }: Context, name: string): boolean =>
  placeWords(lexicon).known.has(name.toLowerCase()) || placeWords(lexicon).capitals.has(name.toLowerCase());

const mentionsOfPeople = oncePer((context: Context) =>
  findPeople(context).flatMap(({ mentions }) => mentions)
);

/** Whether a name that no list knows may be a place's. */
function mayBePlace(context: Context, name: string, span: Span, tail: string | undefined): boolean {
  const { ofKind, none } = placeWords(context.lexicon);
  const words = name.toLowerCase().split(' ');
  const isOfKind = ofKind.has(words.at(-1) ?? '');
  const isPartOfCountry =
    words.length > 1 && (isOfKind || tail !== undefined) && !/^\p{Lu}\p{L}+ Republic$/u.test(name);
  if (meetsAny(context.countries, span) && !isPartOfCountry) return false;
  if (meetsAny(context.organizations, span)) return false;
  if (meetsAny(mentionsOfPeople(context), span)) return false;
  if (name.length < 3 || name === name.toUpperCase() || institution.test(name)) return false;
  if (ofKind.has(name.toLowerCase())) return false;
  const isNamedByCompass = words.length > 1 && compass.test(name);
  return !none.has(words[0] ?? '') || (isOfKind && words.length > 1) || isNamedByCompass;
}

const compass = /^(?:north|south|east|west|new|upper|lower|central|san|saint|st|port)/iu;

/** “the Steppe-Inform agency”, “…, CaspiNews reports”. */
const notPlace =
  /^(?:'s)?\s+(?:(?:news|information|press|telegraph)\s+)?(?:agency|newspaper|magazine|channel|television|TV|radio|correspondents?|reporters?|reports|writes|informs|quotes|citing|hotel|cinema|theatre|restaurant|airport)\b/iu;

const institution =
  /\b(?:Commission|Ministry|Committee|Parliament|Assembly|Court|Council|Centre|Center|Hotel|Plaza|Palace|Club|Hall|Theatre|Library|Museum|Airport|Square|Street|Avenue|Road|General|Inspector|University|Office|Party|Embassy|Secretariat|House|Senate|Mission|Organi[sz]ation|Union|Institute|Bureau|Agency|Chamber|Act|Code|Law|Convention|Charter|Declaration|Regulation|Constitution|Statement|Report|Election|Elections|Referendum|Observers?|Day|Member|Members|States?|President|Government|Republic of)\b/u;
