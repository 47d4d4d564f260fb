/** Who invited a mission: “at the invitation of …”, “… invited us”, “in response to the request that … had made”. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { oncePer } from '../text/once-per';

const name = String.raw`(?:the\s+)?([^,;\n()]{3,140})`;
/** The inviter follows. */
const after = [
  new RegExp(
    String.raw`\b(?:at|upon|on|following|by|accepting|accepted|response to|responding to|received|receiving|pursuant to|thanks to|after)\s+(?:(?:an?|the|its|their|receiving)\s+)?(?:(?:letters? of|kind|official|formal|written|gracious|cordial|friendly)\s+){0,2}invitations?\s+(?:letter\s+)?(?:which was\s+)?(?:extended\s+|issued\s+|sent\s+|received\s+|made\s+|addressed to (?:it|us)\s+)?(?:of|from|by)\s+${name}`,
    'giu'
  ),
  new RegExp(
    String.raw`\b(?:was|were|been|being|is|are|had been)\s+(?:(?:officially|formally|kindly|also)\s+)?invited\s+(?:to (?:observe|monitor|follow)[^.;,\n]{0,60}\s+)?by\s+${name}`,
    'giu'
  ),
  new RegExp(
    String.raw`(?:,|\()\s*(?:(?:officially|formally|kindly|which was|having been)\s+)?invited\s+(?:here\s+)?by\s+${name}`,
    'giu'
  ),
  new RegExp(
    String.raw`\b(?:thank\w*|grateful(?:ly)? to|gratitude to|appreciation to|appreciat\w+|indebted to)\s+${name}(?=\s+for\s+(?:(?:the|an?|its|their|his|her|this|having|kindly|kind|extending|issuing|sending|official)\s+){0,4}invit(?:ation|ing)\b)`,
    'giu'
  ),
  new RegExp(String.raw`\bat the (?:request|wish|initiative) of\s+${name}`, 'giu'),
  new RegExp(
    String.raw`\b(?:request|call|wish)\s+(?:of|from|by)\s+${name}(?=\s+to (?:observe|monitor|follow|send|deploy))`,
    'giu'
  ),
  new RegExp(
    String.raw`(?:^|\n)\s*(?:invitation|invited by|inviting (?:body|authority|party))\s*:\s*${name}`,
    'giu'
  )
];
/** The inviter goes before. */
const before = [
  new RegExp(
    String.raw`(?:^|[.;:\n,]\s*|\b(?:because|since|as|when|after)\s+)(?:the\s+)?(\p{Lu}[^.;:,\n]{2,120}?)\s+(?:(?:had|has|have|kindly|officially|formally|also)\s+){0,2}(?:invited (?:us|it|(?:the|our|an?|this) (?:\p{L}+ )?(?:mission|group|delegation|organi[sz]ation|observers|assembly))|asked for (?:them|us|it|a mission|observers)|requested (?:a mission|us|the mission|observers)|extended (?:an|the) invitation)\b`,
    'gu'
  ),
  new RegExp(
    String.raw`\b(?:request|invitation|letter) (?:that|which) (?:the\s+)?(\p{Lu}[^.;:,\n]{2,100}?)\s+(?:had|has)\s+(?:made|sent|extended|issued|addressed)\b`,
    'gu'
  )
];
/** What a name does not go on with. */
const rest =
  /\s+(?:on (?:the )?\d|and (?:have|has|was|is|are|following|in|with|under|resolved|decided)|to|for (?=the (?:\p{L}+ )?(?:elections?|referendum|vote)|(?:this|these))|in order|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|line|accordance)|we|it|that|who|which|our|an? |the (?:mission|observer|group|delegation|team|organi[sz]ation|OSCE|CIS|SCO|OTS|EU|AU|ODIHR)\b|observed|observes|monitored|deployed|conducted|sent|visited|arrived|has been|have been|was|were|is|had|today).*$/isu;

interface Invitation extends Span {
  readonly inviter: string;
}

/** Every invitation that a text tells of, in order. */
export const findInvitations = oncePer(({ text }: Context): Invitation[] =>
  [...after, ...before]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: words, 1: told = '', index }) => {
      const inviter = inFull(text, clean(told));
      return inviter ? [{ inviter, start: index, end: index + words.length }] : [];
    })
    .sort((a, b) => a.start - b.start)
);

/** “MEC”, where the text has “Malawi Electoral Commission (MEC)”. */
function inFull(text: string, name: string): string {
  if (!/^\p{Lu}{2,8}$/u.test(name)) return name;
  const full = new RegExp(
    String.raw`(\p{Lu}[\p{L}'-]+(?:\s+(?:(?:of|for|and|the|on)\s+){0,2}\p{Lu}[\p{L}'-]+){1,7})\s+\("?${name}\b`,
    'u'
  ).exec(text)?.[1];
  return full?.replace(/^The /u, '') ?? name;
}

const sentenceEnd = /(?<!\b(?:Mr|Ms|Mrs|Dr|H\.E|St))\.(?:\s.*)?$/su;

const clean = (told: string): string =>
  told
    .replace(sentenceEnd, '')
    .replace(/^.*\b(?:because|since|after|when|that)\s+/su, '')
    .replace(rest, '')
    .replace(/\s*["']+\s*$/u, '')
    .replace(/^(?:the|a|an|its|their)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
