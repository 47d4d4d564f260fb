/** On which side of the words of a meeting the mission stands. */
import type { Context } from '../../context';
import { findHeads } from '../../people/heads-of-missions';
import type { Span } from '../../proposal';
import { held } from './no-meeting';

const ours = String.raw`(?:[Mm]issions?|[Dd]elegations?|delegates|[Oo]bservers?|[Gg]roups?|[Tt]eams?|monitors|SEOM|L?EOM|AUEOM)`;
const us = new RegExp(
  String.raw`\b(?:${ours}|we|they|he|she|it|I|us|parliamentarians|members|experts|guests|colleagues|both)\b`,
  'iu'
);
const others =
  /\b(?:commissions?|committees?|CEC|ministry|minister|ministers|government|authorities|police|candidates?|part(?:y|ies)|president|parliament|courts?|voters|citizens|opposition|coalition|NGOs?|officials|journalists|domestic|citizen|bod(?:y|ies)|contestants|stakeholders|campaigns?|conditions|standards|requirements)\b/iu;

/** “the Commission, which met with the parties”. */
const relative = /([^,.;]{0,60}),?\s+(?:which|who|that)\s+(?:\p{L}+\s+){0,2}$/u;

/** Whether it is observers that somebody else stands across from: they are named before the words, or nobody is. */
export function isBySubject(context: Context, clause: Span, cue: Span): boolean {
  const words = context.text.slice(cue.start, cue.end);
  if (isOursIn(context, cue) && (/^with whom\b/iu.test(words) || held.test(words))) return true;
  const before = context.text.slice(clause.start, cue.start);
  const which = relative.exec(before)?.[1];
  if (which && others.test(which) && !us.test(which)) return false;
  if (/\bthe (?:authorities|police|candidates?|parties|voters)\s*$/iu.test(before)) return false;
  const said = before.split(/\bthat\b/u).at(-1) ?? before;
  return isOursIn(context, { start: cue.start - said.length, end: cue.start }) || !others.test(said);
}

/** Whether words speak of a mission, by a noun, a pronoun or a name; of no citizens' observers. */
export function isOursIn(context: Context, { start, end }: Span): boolean {
  const words = context.text.slice(start, end);
  return us.test(words.replace(foreign, '')) || namesUs(context, { start, end });
}

const foreign =
  /\b(?:domestic|citizen|local|party|candidates')\s+observers\b|\bmembers of (?:the )?(?:\S+\s+){0,3}(?:commissions?|part(?:y|ies)|parliament)\b/giu;

/** Whether a mission or one who leads it is named. */
const namesUs = (context: Context, { start, end }: Span): boolean =>
  context.missions.some(({ namings }) =>
    namings.some((naming) => naming.start >= start && naming.end <= end)
  ) ||
  findHeads(context).some(({ person }) =>
    person.mentions.some((mention) => mention.start >= start && mention.end <= end)
  );

const objectWords = new RegExp(
  String.raw`^\s*(?:(?:with|to|by|in \p{Lu}\p{L}+|today|yesterday|also|both|for)\s+)*(?:\S+'s\s+)?(?:(?:the|our|its|a|an|all|his|her|their|these|those|visiting|visitors|international|foreign|election|electoral|observation|observer|observing|monitoring|parliamentary|joint|short-term|long-term|heads?|leaders?|chief|chair\p{L}*|co-?ordinators?|members?|representatives|experts|of|from|and|\p{Lu}[\p{L}/-]*(?:'s)?|\p{N}+|\p{L}+-(?:member|person|strong))\s+){0,12}?(?:${ours}|us|me|guests|visitors)(?!\p{L})(?!\s+(?:missions?|delegations?|groups?|teams?)(?!\p{L}))(?!\s+of\s+(?:voters|candidates|experts|citizens))`,
  'u'
);
const citizens = /\b(?:domestic|citizen|local|national|party|other|fellow|campaign|working|interest)\b/iu;

/** “the Secretary General of the OTS, ”, before the name. */
const ofOffice =
  /^\s*(?:with\s+)?(?:the\s+)?[^.;:,\n]{0,30}\b(?:secretary[- ]general|secretary|chair\p{L}*|president|director)\b[^.;:,\n]{0,60},\s+(?:Mrs?\.?\s|Ms\.?\s|Dr\.?\s|Ambassador\s)?$/iu;

/**
 * The mission that the words after a verb name: “received the head of the CIS observers”.
 * @returns an index of the missions; -1 where they name none by an organization; null where they name no mission
 */
export function missionAfter(context: Context, at: number): number | null {
  const { text } = context;
  const head = findHeads(context).find(({ person }) =>
    person.mentions.some(
      ({ start }) =>
        start >= at &&
        start - at < 90 &&
        (!/[.;,:\n]\s/.test(text.slice(at, start)) || ofOffice.test(text.slice(at, start)))
    )
  );
  const words = objectWords.exec(text.slice(at, at + 160));
  if (!words) return head?.mission ?? null;
  if (citizens.test(words[0])) return null;
  const end = at + words[0].length;
  const named = context.organizations.find(
    ({ start }) =>
      start >= at &&
      (start < end || /^\s+(?:of|from|sent by|for)\s+(?:the\s+)?$/iu.test(text.slice(end, start)))
  );
  if (!named) return /^\s+(?:of|from)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(end, end + 20)) ? null : -1;
  const index = context.missions.findIndex(({ organization }) => organization === named.id);
  return index < 0 ? null : index;
}

/** The mission that a clause speaks of before a place; where it names none, that of the sentences before. */
export function missionBefore(context: Context, clause: Span, at: number): number {
  const { missions, sentences } = context;
  let best = -1;
  let nearest = -1;
  missions.forEach(({ namings }, i) => {
    for (const { start, end } of namings)
      if (start >= clause.start && end <= at && start > nearest) [best, nearest] = [i, start];
  });
  if (best >= 0) return best;
  const speaker = findHeads(context).find(({ person }) =>
    person.mentions.some(({ start, end }) => start >= clause.start && end <= at)
  );
  if (speaker) return speaker.mission;
  const index = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const sentence = sentences[index];
  if (!sentence) return missions.length > 0 ? 0 : -1;
  const isNamedLater = missions[sentence.mission]?.namings.some(
    ({ start, end }) => start >= sentence.start && end <= sentence.end
  );
  return isNamedLater ? (sentences[index - 1]?.mission ?? sentence.mission) : sentence.mission;
}

/** “Both delegations spoke with …”. */
const bothMissions = new RegExp(String.raw`^\W*(?:both|the two|these two)\s+(?:\p{L}+\s+)?${ours}\b`, 'iu');

const firstTwo = (missions: Context['missions']): number[] =>
  missions
    .map(({ span }, i) => ({ i, at: span.start }))
    .sort((a, b) => a.at - b.at)
    .slice(0, 2)
    .map(({ i }) => i);

/** Those that met somebody together: “the head of the SCO mission and that of the OTS called on the Speaker”. */
export function missionsBefore(context: Context, clause: Span, at: number): number[] {
  const { missions, text } = context;
  if (missions.length > 1 && bothMissions.test(text.slice(clause.start, at))) return firstTwo(missions);
  const one = missionBefore(context, clause, at);
  const named = missions
    .flatMap(({ namings }, i) =>
      namings.flatMap((naming) =>
        naming.start >= clause.start && naming.end <= at ? [{ i, ...naming }] : []
      )
    )
    .sort((a, b) => a.start - b.start);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || first.i === last.i) return one < 0 ? [] : [one];
  const between = text.slice(first.end, last.start);
  const isTogether =
    /\band\b/u.test(between) && !/\b(?:met|received|said|told|by|with|which|but|while)\b/iu.test(between);
  return isTogether ? [...new Set(named.map(({ i }) => i))] : one < 0 ? [] : [one];
}
