/** What a sentence finds, hears, does or asks for, by theme. */
import { asked, kindOf, themesFor, type Kind } from './finding-kinds';
import type { Lexicon } from './lexicon';
import { partsOf, type Part } from './parts';
import type { Polarity } from './polarity';
import type { Span } from './proposal';
import { strong } from './themes';
import { verdictOf } from './verdict';
import type { Sentence } from './words';

/** One thing found, as a sentence tells it. */
export interface Finding extends Span {
  readonly theme: string;
  readonly polarity: Polarity | 'neutral';
  readonly kind: Kind;
  readonly weight: number;
}

/** What one sentence tells; parts about one theme are one finding, mixed where they praise and criticise. */
export function findingsOf(sentence: Sentence, lexicon: Lexicon, topic?: string, section?: Kind): Finding[] {
  return readFindings(sentence, lexicon, topic, section, false);
}

/** What a sentence among findings tells, though no word of it praises or criticises: “71 percent of the stations opened at 7:00”. */
export function plainFindingsOf(sentence: Sentence, lexicon: Lexicon, topic?: string): Finding[] {
  if (isOwnDoing(sentence.text)) return [];
  return readFindings(sentence, lexicon, topic, undefined, true).filter(({ kind }) => kind === 'finding');
}

function readFindings(
  sentence: Sentence,
  lexicon: Lexicon,
  topic: string | undefined,
  section: Kind | undefined,
  byWords: boolean
): Finding[] {
  if (isNoTelling(sentence.text)) return [];
  const verdict = verdictOf(sentence, lexicon);
  if (verdict?.isConcluding && verdict.strength >= 3) return [];
  const findings: Finding[] = [];
  let theme = topic;
  const parts = partsOf(sentence, lexicon, byWords).filter(({ text }) => !speaker.test(text));
  if (!parts.some(({ hasVerb }) => hasVerb)) return [];
  for (const part of parts) {
    const own = part.themes[0];
    for (const found of findingsOfPart(part, theme, lexicon, section, part !== parts[0])) {
      if (verdict && ofWhole.has(found.theme)) continue;
      const same = findings.findIndex((other) => other.theme === found.theme && other.kind === found.kind);
      const other = findings[same];
      if (other) findings[same] = part.isGuess ? { ...other, end: found.end } : joined(other, found);
      else findings.push(found);
    }
    if (own && own.weight >= 2) theme = own.theme;
  }
  return findings;
}

/** What is said under these of the election as a whole is its conclusion. */
const ofWhole = new Set(['legal-framework', 'voting', 'security', 'turnout', 'observers']);

function findingsOfPart(
  part: Part,
  inherited: string | undefined,
  lexicon: Lexicon,
  section?: Kind,
  goesOn = false
): Finding[] {
  const { start, end } = part;
  const kind = part.role === null && section ? section : kindOf(part);
  const themes = themesFor(kind, part, lexicon);
  if (kind === 'activity')
    return themes.map(({ theme, weight }) => ({ theme, polarity: 'neutral', kind, start, end, weight }));
  const best = themes[0];
  const theme = best && (best.weight >= (goesOn ? strong : 2) || !inherited) ? best.theme : inherited;
  if (!kind || !theme) return [];
  const polarity =
    kind === 'finding' ? part.polarity : kind === 'recommendation' ? asked(part.text) : 'neutral';
  if (!polarity) return [];
  return [{ theme, polarity, kind, start, end, weight: best?.weight ?? 1 }];
}

function joined(one: Finding, other: Finding): Finding {
  const polarity = one.polarity === other.polarity ? one.polarity : 'mixed';
  return { ...one, polarity, end: Math.max(one.end, other.end), weight: Math.max(one.weight, other.weight) };
}

/** Who speaks, in a transcript: “CHAIRPERSON:”, “A. Name:”. */
const speaker = /^(?:[A-Z][A-Z.'-]+ ?){1,4}$|^(?:Correction|Background|Note|Editor)$/;

/** Questions, headings and lines of a page tell nothing. */
function isNoTelling(text: string): boolean {
  return /^Q:|\?["')\]]*$/.test(text) || text.length > 3000;
}

/** What missions, commissions and people did and will do, and who they are: facts that no mission finds. */
function isOwnDoing(text: string): boolean {
  return ownDoing.test(text) || people.test(text) || notYet.test(text);
}

const ownDoing =
  /^(?:[^\p{L}]*(?:(?:on|in|at|since|during|of|for|between|by|over|from) [^,]{1,50}, )?)(?:(?:the|our|its|his|her|an?|this|these|\d+|\p{L}+) ){0,3}(?:missions?|delegat(?:ion|es)|teams?|groups?|observers?|it|they|we|i|he|she|members|colleagues|sides|centers?|eom|seom|eueom)\b/iu;
const people =
  /\b(?:mr|mrs|ms|dr|h\.e|ambassador|chair(?:man|woman|person) of|minister|spokesperson|senator|deputies|parliamentarians|lawmaker|members of (?:the )?(?:parliaments?|commissions?)|diplomats|accredit\w*|long-term|short-term|met|took part|taking part|said|told|announced|press|according to)\b/iu;
const notYet = /\b(?:will|may|shall|would|tomorrow|planned|scheduled|expected|intends?|if)\b/iu;
