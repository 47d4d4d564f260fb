/** The people whom a stretch of a text names, each with the words that belong to the name there. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import type { Office } from './offices';
import { findPeople, officesOf, type Person } from './people';

export interface PersonHere {
  readonly person: Person;
  /** The name with titles and offices. */
  readonly chunk: Span;
}

/** In the order of the text. */
export const peopleIn = (context: Context, { start, end }: Span): PersonHere[] =>
  findPeople(context)
    .flatMap((person) =>
      person.mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .slice(0, 1)
        .map((mention) => ({
          person,
          chunk:
            person.chunk.start <= mention.start && mention.end <= person.chunk.end
              ? { start: Math.max(start, person.chunk.start), end: person.chunk.end }
              : withOffice(context, mention, start)
        }))
    )
    .sort((a, b) => a.chunk.start - b.chunk.start);

/** A name that stands again, with the office beside it. */
function withOffice(context: Context, mention: Span, from: number): Span {
  const { text } = context;
  const title =
    /(?:[\s,]*(?:H\. ?E\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Ambassador|(?:His|Her) Excellency))*[\s,]*$/u;
  const lead = title.exec(text.slice(Math.max(from, mention.start - 40), mention.start))?.[0].length ?? 0;
  const beside = officesOf(context);
  const before = beside.find(
    ({ start, end }) => start >= from && end <= mention.start && end >= mention.start - lead
  );
  const after = beside.find(
    ({ start }) => start >= mention.end && /^,\s+(?:the\s+|an?\s+)?$/iu.test(text.slice(mention.end, start))
  );
  if (before) return { start: before.start, end: mention.end };
  return { start: mention.start - lead, end: after?.end ?? mention.end };
}

/** The part of an office that is the person's own. */
export const roleOf = (offices: readonly Office[]): string | undefined =>
  [...new Set(offices.map(({ text }) => text.split(/ (?:of|at|in|for|to) (?:the )?(?=[A-Z0-9])/u)[0] ?? ''))]
    .filter(Boolean)
    .join(', ') || undefined;
