/** The institution of somebody whose office does not name it: “its chairman”, “X of the Bar Association”. */
import type { Context } from '../context';
import { findCues } from '../text/cue-finder';
import { institutionOf, type Institution } from './institutions';

const complement = /^(?:\s+(?:of|for|on|and|the|to)|\s+\p{Lu}[\p{L}'-]*)*\s+\p{Lu}[\p{L}'-]*/u;
const lead = /(?:\p{Lu}[\p{L}'-]*\s+)*$/u;
const itself =
  /\b(?:its|their|whose|the (?:commission|court|ministry|council|parliament|body|institution|tribunal|board)'s)\s+(?:(?:first|deputy|acting|vice)\s+)?$/iu;
/** “received in the Senate by the speaker”. */
const received =
  /\b(?:in|at|to|visit(?:ed|ing)|toured|inspected)\s[^.;]{4,90}\b(?:by|met|where(?:\s[^.;,]{2,60}\b(?:to|with|by|met|saw|from))?)\s+(?:the\s+|an?\s+|its\s+)?$/iu;
const farthest = 220;

/** Null where the words before a place do not speak of an institution that they have named. */
export function institutionBefore(context: Context, at: number): Institution | null {
  const { text, lexicon } = context;
  const from = Math.max(0, at - farthest, text.lastIndexOf('\n', at - 1) + 1);
  const words = text.slice(from, at);
  if (!itself.test(words) && !received.test(words)) return null;
  const cues = findCues(words, lexicon.institutions).filter(
    ({ row, end }) => !groups.has(row.category) && end < words.length - 3
  );
  const cue = cues.at(-1);
  if (!cue) return null;
  const whole = cues.at(-2);
  const isPart = whole && /^\s+of\s+(?:the\s+)?$/iu.test(words.slice(whole.end, cue.start));
  const first = isPart ? whole : cue;
  const before = lead.exec(words.slice(0, first.start))?.[0].length ?? 0;
  const after = complement.exec(words.slice(cue.end))?.[0].length ?? 0;
  return institutionOf(words.slice(first.start - before, cue.end + after), lexicon);
}

const groups = new Set(['parties-candidates', 'civil-society', 'observers']);

const belongs =
  /^,?\s+(?:(?:of|from|at|for|representing)\s+(?:the\s+)?|who\s+(?:heads|leads|chairs|directs|runs|represents)\s+(?:the\s+)?)([^,;.()\n]{3,90}?)(?=\s+and\s|[,;.()\n]|$)/u;

/** Null where no institution follows a name. @param limit where the words end that may name it */
export function institutionAfter(
  { text, lexicon }: Context,
  at: number,
  limit: number
): { institution: Institution; end: number } | null {
  const found = belongs.exec(text.slice(at, Math.min(limit, at + 120)));
  const institution = found?.[1] ? institutionOf(found[1], lexicon) : null;
  return found && institution ? { institution, end: at + found[0].length } : null;
}

const nameAt = /^((?:\p{Lu}[\p{L}'-]+\s+){1,3}\p{Lu}[\p{L}'-]+)\s+(?:of|from)\s+(?:the\s+)?(\p{Lu}.{2,60})$/u;

/** “Bek Orozov of the United Party”: somebody without an office. Null where a name or the institution is none. */
export function nameAtInstitution(
  words: string,
  lexicon: Context['lexicon']
): { person: string; institution: Institution } | null {
  const [, person = '', place = ''] = nameAt.exec(words.trim()) ?? [];
  if (!person || findCues(person, lexicon.institutions).length > 0) return null;
  const institution = institutionOf(place, lexicon);
  const isBody = /\b(?:of|for|on)\b/u.test(person) || findCues(person, lexicon.offices).length > 0;
  return institution && !isBody ? { person, institution } : null;
}
