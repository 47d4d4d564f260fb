/** Secretariats whose staff belonged to a mission. */
import { sentenceAt, type Context } from '../../context';
import type { Body } from './named-bodies';
import { isAboutOthers } from './regions';

/** “Secretariat of the Organization of Turkic States” is the Secretariat, in a row about that mission. */
export function ofItsOwn({ missions }: Context, body: Body): Body {
  const [, secretariat, of = ''] = /^(.*Secretariat)(\s+(?:of|for)\s+(?:the\s+)?)/u.exec(body.text) ?? [];
  if (!secretariat) return { ...body, text: body.text.replace(/^\p{L}+'s\s+(?=Secretariat$)/u, '') };
  const at = body.start + secretariat.length + of.length;
  const isOwn = missions.some(({ namings }) =>
    namings.some(({ start, end }) => start === at && end - start > 12)
  );
  return isOwn ? { ...body, text: secretariat } : body;
}

const staff =
  'staff|officials|workers|employees|representatives|experts|personnel|colleagues|advisers|members|people|persons|specialists';
const ofSecretariat = new RegExp(
  String.raw`\b(?:${staff})\s+(?:of staff\s+)?(?:of|from|at)\s+(?:the\s+|our\s+|its\s+)?(?<of>(?:\p{Lu}[\p{L}-]+\s+){0,3}[Ss]ecretariat)\b|\b(?:assisted|supported|accompanied|helped|joined|serviced)\s+by\s+[^.;]{0,50}?\b(?:from|of|at)\s+(?:the\s+)?(?<by>(?:\p{Lu}[\p{L}-]+\s+){0,3}[Ss]ecretariat)\b|(?<![\p{L}-])(?<its>(?:\p{Lu}[\p{L}-]+\s+){0,3}Secretariat)\s+(?:${staff})\b`,
  'gu'
);
const elsewhere =
  /\b(?:inform\p{L}*|forward\p{L}*|submit\p{L}*|received|thank\p{L}*|seminar|training|electoral secretariat)\b/iu;

/** “supported by four officials of the Secretariat”, “TURKPA Secretariat staff”. */
export function secretariats(context: Context): Body[] {
  return [...context.text.matchAll(ofSecretariat)].flatMap((match) => {
    const name = match.groups?.of ?? match.groups?.by ?? match.groups?.its ?? '';
    const start = match.index + match[0].indexOf(name);
    const sentence = sentenceAt(context, start);
    if (!sentence || sentence.mission < 0) return [];
    const before = context.text.slice(sentence.start, start);
    if (isAboutOthers(before) || elsewhere.test(sentence.text)) return [];
    return [{ start, end: start + name.length, text: name.replace(/^The\s+/u, '') }];
  });
}
