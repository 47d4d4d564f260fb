/** Lists of those who were met, line by line. */
import type { Span } from '../../proposal';

const item = /^[ \t]*(?:[-–—•*·▪◦‣➢✓>+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]*/u;
const mostLines = 30;

/** The lines after a colon: those with the mark of a list, or short ones up to an empty line. */
export function linesOfList(text: string, from: number): Span[] {
  const tail = /^[^\n]{0,40}?:?[ \t]*\n/u.exec(text.slice(from, from + 80));
  if (!tail || !/:\s*$/u.test(text.slice(Math.max(0, from - 3), from) + tail[0])) return [];
  return linesAfter(text, from + tail[0].length);
}

function linesAfter(text: string, from: number): Span[] {
  const lines: Span[] = [];
  let at = from;
  while (at < text.length && lines.length < mostLines) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    const mark = item.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') {
      if (lines.length > 0) break;
    } else if (mark === 0 && (line.length > 160 || /:\s*$/u.test(line))) break;
    else lines.push({ start: at + mark, end });
    at = end + 1;
  }
  return lines;
}

const heading =
  /^[ \t]*(?:\p{N}+[.)]?\s+|[IVX]+[.)]\s+|#+\s*)?(?:(?:key|main|our|the|list of|official|working)\s+)*(?:(?:stakeholders|interlocutors|institutions|persons|people|officials|organi[sz]ations|actors|counterparts)(?:\s+(?:we\s+)?(?:consulted|met|interviewed|visited|contacted))?|(?:meetings|consultations|interviews|courtesy calls|talks|audiences|contacts)(?:\s+(?:held|with stakeholders|and consultations|and interviews|and visits|of the mission|before the vote|ahead of the vote|before election day))?|who(?:m)? we (?:met|spoke to|saw|talked to)|stakeholder (?:meetings|consultations|engagement))[ \t]*(?::|(?=\n))/gimu;

const bracketed =
  /\b\p{N}+\s+(?:\p{L}+\s+)?(?:interviews|meetings|consultations|talks|interlocutors|stakeholders)(?:\s+\p{L}+)?\s*\(([^()\n]{4,300})\)/giu;

/** The words in brackets after a count: “68 interviews (parties, police, churches)”. */
export const listsInBrackets = (text: string): Span[] =>
  [...text.matchAll(bracketed)].map(({ index, 0: whole, 1: named = '' }) => {
    const end = index + whole.length - 1;
    return { start: end - named.length, end };
  });

/** The lines under “Stakeholders consulted”, or after it and a colon. */
export const linesUnderHeadings = (text: string): Span[] =>
  [...text.matchAll(heading)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    if (/[^\s:]/.test(text.slice(from, end))) return [{ start: from, end }];
    return linesAfter(text, end + 1);
  });
