/** Whether the vote is still to come when a text is written. */

const coming =
  /\b(?:upcoming|forthcoming|coming|ahead of (?:the|polling|election|voting|early|presidential|parliamentary|\p{L}+'s)|in the run-up|on the eve of|to be held|(?:will|would|to) be (?:held|posted|deployed|observed|sent|conducted|organi[sz]ed)|will (?:take place|vote|elect|go to the polls|choose|observe|monitor|follow|watch|visit polling|open|work at|be deployed|deploy|be posted|travel|fan out|split)|is due|are due|(?:is|are) scheduled|prepar(?:e|es|ing) for|going to (?:split|observe|vote)|intends? to|plans? to (?:observe|visit|follow|send)|(?<!\b(?:went|go|goes|gone|it|him|her|them|puts?|lead|leads|leading|come|came|was|were) )ahead(?! of\b))\b/giu;
const past =
  /\b(?:(?:was|were) (?:held|conducted|organi[sz]ed|marred|elected|counted|calm|peaceful|free|well|open|transparent|observed|positive)|passed off|took place|went to the polls|voted|polls closed|turnout (?:was|reached|stood)|preliminary (?:results|statement|conclusions|findings)|results|congratulat\p{L}*|on (?:election|polling|voting) day,? (?:the|our|we|observers|members)|visited \S+ (?:polling|stations)|counting was|the count|(?:yesterday|last \p{L}+day)'s|won|losing|concluded)\b/giu;

/** Null where as much speaks for the one as for the other. @param text even (see `evenText`) */
export function isVoteAhead(text: string): boolean | null {
  const ahead = [...text.matchAll(coming)].length;
  const over = [...text.matchAll(past)].length;
  return ahead === over ? null : ahead > over;
}
