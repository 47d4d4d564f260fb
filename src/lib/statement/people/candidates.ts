/** Candidates whom a list of those who were met names without an office: “A and B, who are running for president”. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import type { Counterpart } from './counterparts';

const name = String.raw`(?:(?:\p{Lu}\p{Ll}?\.[- ]?){1,2}\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})`;
const names = String.raw`${name}(?:(?:, | and |, and )${name}){0,11}`;
const running = new RegExp(
  String.raw`(?<names>${names}),? who (?:is|are|was|were) (?:all |both )?(?:running|standing|contesting|candidates)\b(?: for (?:the )?(?<office>president\p{L}*))?[^,.;]{0,30}`,
  'gu'
);
const headquarters = new RegExp(
  String.raw`(?:[Ee]lection |[Cc]ampaign |[Ee]lectoral )?[Hh]eadquarters of (?:the )?(?:presidential )?(?:candidates? )?(?<names>${names})`,
  'gu'
);
const each = new RegExp(name, 'gu');
const candidates = { category: 'parties-candidates', level: '' };

/** What is read here, and the stretches of the region that are left to read. */
export function candidatesIn({ text }: Context, region: Span): { found: Counterpart[]; rest: Span[] } {
  const words = text.slice(region.start, region.end);
  const found: Counterpart[] = [];
  const read: Span[] = [];
  for (const match of words.matchAll(running)) {
    const role = match.groups?.office ? 'presidential candidate' : 'candidate';
    const institution = match.groups?.office ? 'Presidential candidates' : 'Candidates';
    for (const one of listed(match, region.start))
      found.push({ ...candidates, institution, role, person: text.slice(one.start, one.end), ...one });
    read.push(spanOf(match, region.start));
  }
  for (const match of words.matchAll(headquarters)) {
    for (const one of listed(match, region.start))
      found.push({
        ...candidates,
        institution: `Election headquarters of ${text.slice(one.start, one.end)}`,
        ...one
      });
    read.push(spanOf(match, region.start));
  }
  return { found, rest: without(region, read) };
}

const spanOf = ({ index, 0: whole }: RegExpExecArray, from: number): Span => ({
  start: from + index,
  end: from + index + whole.length
});

function listed(match: RegExpExecArray, from: number): Span[] {
  const all = match.groups?.names ?? '';
  const start = from + match.index + match[0].indexOf(all);
  return [...all.matchAll(each)].map((one) => spanOf(one, start));
}

function without({ start, end }: Span, read: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let at = start;
  for (const one of [...read].sort((a, b) => a.start - b.start)) {
    if (one.start > at) rest.push({ start: at, end: one.start });
    at = Math.max(at, one.end);
  }
  return at < end ? [...rest, { start: at, end }] : rest;
}
