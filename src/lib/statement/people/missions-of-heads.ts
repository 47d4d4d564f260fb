/** Which mission somebody leads. */
import type { Context } from '../context';
import type { Office } from './offices';

/** The mission that an office names; null where it names another organization's. */
export function missionOfOffice(context: Context, office: Office): number | null {
  const inside = namings(context).filter(
    ({ start, end }) =>
      start < office.end + 25 &&
      end > office.start &&
      start >= office.start - 1 &&
      /^[\s\w(),'-]*$/u.test(context.text.slice(office.end, start))
  );
  const direct = inside.filter(({ start }) => start < office.end);
  const named =
    direct.length > 0
      ? direct
      : inside.filter(({ start }) =>
          /^\s+(?:of|for)?\s*(?:the\s+)?$/u.test(context.text.slice(office.end, start))
        );
  if (named.length === 0) return missionNear(context, office.start, office.start);
  const index = context.missions.findIndex(({ organization }) => named.some(({ id }) => id === organization));
  return index >= 0 ? index : null;
}

/** Those of organizations that the tables know, and those of the missions that the text alone knows. */
const namings = ({ organizations, missions }: Context) => [
  ...organizations,
  ...missions.flatMap((mission) => mission.namings.filter((one) => !organizations.includes(one)))
];

/** “Anna Berg (PACE)”: the mission in brackets after a name. */
export function missionBeside({ text, missions }: Context, end: number): number | null {
  const bracket = /^\s*\([^()\n]{1,60}\)/u.exec(text.slice(end, end + 70));
  if (!bracket) return null;
  const index = missions.findIndex(({ namings: all }) =>
    all.some((one) => one.start > end && one.end < end + bracket[0].length && one.start - end < 8)
  );
  return index >= 0 ? index : null;
}

/** The mission named last in a stretch of its sentence, else the sentence's. */
export function missionNear(context: Context, start: number, end: number): number {
  const sentence = context.sentences.find((one) => one.start <= start && start < one.end);
  const from = sentence?.start ?? start;
  const inside = context.missions
    .map(({ namings: all }, i) => ({
      i,
      at: Math.max(-1, ...all.filter((one) => one.start >= from && one.end <= end).map((one) => one.start))
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return inside[0]?.i ?? sentence?.mission ?? (context.missions.length > 0 ? 0 : -1);
}
