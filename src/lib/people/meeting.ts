import { fold } from '$lib/search/fold';

/** A meeting of a mission with an institution, as the list of people met shows it. */
export interface Meeting {
  /** The id of its row in `meetings`, which is on the mission's page. */
  id: string;
  /** `<election>/<organization>` */
  mission: string;
  institution: string;
  /** Empty where no person is named. */
  person?: string;
  role?: string;
  /** Where it is not of national level: `city`, `district` … */
  level?: string;
  /** `YYYY-MM-DD`; empty where the source gives no day. */
  date?: string;
  /** The mission's own document was read whole: what is empty is not stated there. */
  whole?: true;
}

/** The meetings with one category of institution. */
export interface MeetingsOfCategory {
  id: string;
  label: string;
  meetings: Meeting[];
}

/** What a page calls the ids in meetings and heads. */
export interface PeopleNames {
  /** Organization id → short name. */
  organizations: Readonly<Record<string, string>>;
  countries: Readonly<Record<string, string>>;
  /** Mission → its organization's short name at the time, where that is another one now. */
  then: Readonly<Record<string, string>>;
  /** Person as the tables have it → other spellings. */
  aliases: Readonly<Record<string, readonly string[]>>;
}

export const organizationOf = (mission: string) => mission.slice(mission.indexOf('/') + 1);
export const countryOf = (mission: string) => mission.slice(0, 3);
export const electionDayOf = (mission: string) => mission.slice(4, 14);

export const countryNameOf = (mission: string, names: PeopleNames) =>
  names.countries[countryOf(mission)] ?? countryOf(mission);

export const organizationNameOf = (mission: string, names: PeopleNames) =>
  names.then[mission] ?? names.organizations[organizationOf(mission)] ?? organizationOf(mission);

/** Whether every typed word begins a part of a row, whatever the accents and the spelling of names. */
export function holds(typed: string, said: readonly (string | undefined)[]): boolean {
  const text = ` ${fold(said.filter(Boolean).join(' '))}`;
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What a meeting is found by. */
export const meetingText = ({ institution, person, role, mission }: Meeting, names: PeopleNames): (string | undefined)[] => [
  institution,
  person,
  role,
  ...(person ? (names.aliases[person] ?? []) : []),
  countryNameOf(mission, names),
  organizationNameOf(mission, names),
  names.organizations[organizationOf(mission)]
]; // prettier-ignore

export type MeetingOrder = 'institution' | 'person' | 'country' | 'mission' | 'date';

/** Meetings in an order; what is missing stands last, ties by institution, country and date. */
export function inOrder(meetings: readonly Meeting[], order: MeetingOrder, names: PeopleNames): Meeting[] {
  const value = (meeting: Meeting): string | undefined => {
    switch (order) {
      case 'institution':
        return meeting.institution;
      case 'person':
        return meeting.person;
      case 'country':
        return countryNameOf(meeting.mission, names);
      case 'mission':
        return organizationNameOf(meeting.mission, names);
      case 'date':
        return meeting.date;
    }
  };
  const tie = (meeting: Meeting) =>
    `${fold(meeting.institution)} ${countryOf(meeting.mission)} ${electionDayOf(meeting.mission)} ${meeting.id}`;
  const keyed = meetings.map((meeting) => ({
    meeting,
    key: fold(value(meeting) ?? '\uffff'),
    tie: tie(meeting)
  }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.tie < b.tie ? -1 : 1))
    .map(({ meeting }) => meeting);
}
