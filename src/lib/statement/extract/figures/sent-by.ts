/** Whose observers are told as somebody's work: “4,000 domestic observers were sent out by the coalition”. */
import type { Context } from '../../context';
import { spansWithin } from '../../text/spans-within';
import type { Span } from '../../proposal';

const by =
  /^[^.;]{0,120}?\b(?:sent|deployed|fielded|dispatched|trained|recruited|stationed|posted|mobili[sz]ed|placed|organi[sz]ed|provided)\b[^.;]{0,90}?\bby\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}$/iu;

/** @returns the mission that the words behind a number name as the sender; -1 where they name none */
export function sentBy({ text, missions }: Context, unit: Span, end: number): number {
  return missions.findIndex(({ namings }) =>
    spansWithin(namings, { start: end, end: unit.end }).some(({ start }) => by.test(text.slice(end, start)))
  );
}
