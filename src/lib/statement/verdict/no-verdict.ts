/** What sounds like a verdict and is none of the mission: what hosts say, what has to be, what is said of the law. */

const hosts = String.raw`(?:(?:chair(?:man|person|woman)?|head|secretary|deputy chair\p{L}*|spokes\p{L}+) of the (?:\p{L}+ ){0,3}(?:commission|CEC|IEC|NEC)|(?:the )?(?:foreign )?minister|(?:the )?(?:central|national|independent) election commission)`;
const hostsSay = new RegExp(
  String.raw`^(?:according to|in the (?:opinion|view|words) of|as) (?:the )?${hosts}\b|^(?:the )?${hosts}(?: [\p{L}'-]+){0,3} (?:said|stressed|assured|told|noted|added|stated|emphasi[sz]ed|underlined)\b`,
  'iu'
);
const pronounSays = /^(?:according to (?:him|her)|in (?:his|her) (?:opinion|view|words))\b/iu;
const hostNamed =
  /\b(?:by|from) (?:the )?(?:chair(?:man|person|woman)|minister|commissioner)\b|^(?:the )?(?:(?:commission|CEC) )?(?:chair(?:man|person|woman)|minister|commissioner)\b/iu;

/** “It was vital to make elections more secure”, “peace required that the will of the people be respected”. */
const hasToBe =
  /\bit (?:was|is|remains?) (?:vital|essential|important|crucial|necessary|imperative|key) (?:for|that|to)\b|\b(?:requires?|required|demands?|demanded) that\b[^.;]*\bbe\b/iu;
/** “For the vote to be valid, more than 30 percent is needed.” */
const condition = /^for (?:the|an?) [^,;]{3,40} to be\b/iu;
/** “The voting was assessed as good in 94 percent of the stations visited.” */
const inShare =
  /\b(?:good|positive\p{L}*|well|bad|negative\p{L}*|calm|orderly|secret|transparent)\b[^.;]{0,20} in (?:\S+ ){0,3}?(?:per ?cent|%|percent) of\b|\bin (?:\S+ ){0,3}?(?:per ?cent|%|percent) of (?:the |all )?(?:\p{L}+ ){0,3}(?:stations|observations|places|precincts|units)\b/iu;
/** “Experts studied the electoral law. In their view it is in line with …”. */
const ofLaw = /\b(?:legislation|legal framework|(?:electoral|election) (?:code|laws?))\b[^,;]{0,40}$/iu;
const itIs =
  /^(?:in (?:their|its|his|her) (?:view|opinion|assessment),? )?(?:it|they) (?:is|are|provides?|forms?|offers?|guarantees?|meets?|complies|comply)\b/iu;

/** @param previous the sentence before */
export function isNoVerdict(text: string, previous: string): boolean {
  if (hostsSay.test(text) || hasToBe.test(text) || condition.test(text) || inShare.test(text)) return true;
  return (pronounSays.test(text) && hostNamed.test(previous)) || (itIs.test(text) && ofLaw.test(previous));
}
