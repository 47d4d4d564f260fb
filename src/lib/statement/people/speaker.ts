/** Somebody who says a part of a text. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { isHeadOffice } from './head-offices';
import { findHeads } from './heads-of-missions';
import type { Person } from './people';

export interface Speaker {
  readonly person: Person;
  /** Name and part in the mission, else office: “Leonid Anfimov, head of mission”. */
  readonly label: string;
  /** The words that say who speaks. */
  readonly span: Span;
}

/** A person who speaks, with the words that say so. */
export function speakerOf(context: Context, person: Person, span: Span): Speaker {
  return { person, span, label: labelOf(context, person) };
}

/** A name, with the part in the mission or the office. */
export function labelOf(context: Context, person: Person): string {
  const office = person.offices.find(isHeadOffice);
  const role = office
    ? /^head/iu.test(office.noun) && !/delegation/iu.test(office.text)
      ? 'head of mission'
      : /chief observer/iu.test(office.text)
        ? 'Chief Observer'
        : office.text.replace(/ of (?:the )?[A-Z].*$/u, '')
    : findHeads(context).some((head) => head.person === person)
      ? 'head of mission'
      : person.offices[0]?.text;
  return role ? `${person.name}, ${role}` : person.name;
}
