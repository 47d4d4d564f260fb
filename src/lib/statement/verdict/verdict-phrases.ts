/** Forms of verdicts that have no verb of judging: “a well-run poll”, “no remarks on the election”, “failed to hold …”. */

const judged = String.raw`(?:free|fair|genuine|credible|transparent|peaceful|democratic|inclusive|open|honest|competitive|clean|calm|orderly|legitimate|lawful|well-\w+|smooth|successful|flawed|dignified|pluralistic|exemplary|historic|valid|festive|lively|violent|fraudulent|tilted|uneven)`;
const several = String.raw`${judged}(?:(?:,? and |, (?:and |but )?| but | yet | )${judged}){0,4}`;
const votes = String.raw`(?:elections?|vote|polls?|referendum|run-?off|contest|process|exercise)`;
const notPart = String.raw`\b(?![\s-]+(?:commission\w*|day|stations?|results?|campaign\w*|observ\w+|law|code|staff|workers))`;

/** “Open, competitive elections in keeping with the law”, “a well-run poll at the end of …”, at the beginning or after a colon. */
const verbless = new RegExp(
  String.raw`(?:^|[:-]\s)["'\s]*(?:(?:an?|on the whole|overall|in short|generally|largely|truly)\s+){0,2}${several}(?: and \w+)? ${votes}${notPart}(?![^.;:]{0,40}\b(?:is|are|needs?|requires?|depends?|begins?|remain)\b)`,
  'iu'
);
/** “An election without flaws”, “a vote that worked”. */
const verblessAfter = new RegExp(
  String.raw`^["'\s]*(?:an?|two)\s+(?:\w+\s+)?${votes}\s+(?:without|that|which|with|of|in line|in keeping|in conformity|in accordance)\b`,
  'iu'
);
/** “Credible but flawed: that is how observers saw it”. */
export const toldAfter =
  /^[^:]{5,100}:\s+(?:that|this|such|so)(?:'s|\s+(?:was|is|were|are|has been))\s+(?:(?:the|their|its|our)\s+)?(?:how|summary|verdict|assessment|conclusion|message|judge?ment|view|opinion|impression)/iu;
/** “Failed to deliver a credible election”, “managed to hold a peaceful vote”. */
const delivered = new RegExp(
  String.raw`\b(?:fail(?:ed|s|ure)|unable|managed|able|succeeded|did not|proved able|capable)\b[^.;:]{0,20}\b(?:deliver|hold|organi[sz]e|conduct|provide|offer|stage|run|ensure|administer|guarantee|holding|organi[sz]ing|conducting|delivering)\w*\s+(?:an?\s+|the\s+)?(?:\w+ly\s+)?${several} ${votes}${notPart}`,
  'iu'
);
/** “Had no remarks on the holding of the election”. */
const noRemarks = new RegExp(
  String.raw`\bno (?:\w+ ){0,2}(?:remarks?|complaints?|claims?|objections?|criticisms?|comments) (?:to make )?(?:about|on|regarding|concerning|as to|to|against|over|with regard to) (?:the )?(?:conduct of |holding of |organi[sz]ation of )?(?:the )?(?:[a-z-]+ ){0,2}${votes}${notPart}`,
  'iu'
);
/** “A credible expression of the people's will”. */
const expression =
  /\b(?:expression|reflection|picture|mirror|manifestation|embodiment) of (?:the )?(?:[\w-]+ ){0,2}(?:(?:people|voter|citizen|elector|nation)\w*['’]s?['’]? (?:\w+ )?(?:will|choice|wishes)|(?:will|choice|wishes) of (?:the )?(?:[\w-]+ )?(?:people|voters|citizens|electorate|nation|population))/iu;
/** “The people have spoken freely”, “the will of the electorate prevailed”. */
const spoken =
  /\b(?:people|voters|citizens|nation|electorate|\w+(?:ans|is|ese|s))(?: of [\p{L} ]{2,25})? (?:has |have |had )?(?:spoken|voted|chosen|decided),? (?:freely|openly|peacefully|in peace|without fear|without pressure|in freedom)|\b(?:will|choice) of (?:the )?(?:\w+ )?(?:people|voters|citizens|electorate|nation|majority)\b[^.;:]{0,20}\b(?:prevailed|triumphed|won)/iu;
/** “Elected their president in a calm atmosphere”. */
const elected = new RegExp(
  String.raw`\b(?:people|voters|citizens|nation|electorate|\w+(?:ans|is|ese)) [^.;:]{0,30}?\b(?:elected|chose|voted|went to the polls|cast their (?:votes|ballots))\b[^.;:]{0,50}?\b(?:freely|peacefully|calmly|openly|in (?:an? )?(?:atmosphere|climate|spirit|${several}|peace))`,
  'iu'
);
/** “Reduced the credibility of the election”, “deprived the vote of its legitimacy”, “its endorsement of the poll”. */
const unmade = new RegExp(
  String.raw`\b(?:reduc|undermin|weaken|damag|affect|compromis|diminish|marr|overshadow|taint|limit|harm|dent|erod|question|strengthen|enhanc|rais|boost|confirm)\w* (?:the |its )?(?:overall )?(?:competitiveness|credibility|integrity|fairness|legitimacy|transparency|inclusiveness|quality|genuineness) of (?:the |this |these )?(?:[a-z-]+ ){0,2}${votes}${notPart}|\b(?:depriv|rob|strip)\w* (?:the |this |these )?(?:[a-z-]+ ){0,2}${votes} of\b|\b(?:endorsement|recognition|certification|approval) (?:of|from|to) (?:the |this |these )?(?:[a-z-]+ ){0,2}${votes}${notPart}|\b(?:put|call|plac|bring|throw|cast)\w* [^.;:]{0,20}?(?:validity|legitimacy|credibility|integrity|fairness|transparency) of (?:the |this |these )?(?:[a-z-]+ ){0,2}${votes}${notPart} (?:in|into|under) (?:doubt|question)|\b(?:made|makes|turned|turns|rendered|reduced) (?:the |this |these )?(?:[a-z-]+ ){0,2}${votes}${notPart} (?:an?|into|to|meaningless|pointless)\b|\bconfidence in (?:the |this )(?:[a-z-]+ ){0,2}${votes}${notPart}`,
  'iu'
);
/** “The general impression of the elections is favourable”. */
const impression = new RegExp(
  String.raw`\b(?:impression|assessment|opinion|evaluation|view|appraisal|verdict|judge?ment|conclusion)s? (?:of|on|about|regarding) (?:the )?(?:conduct of the |holding of the |whole )?(?:[a-z-]+ ){0,2}${votes}${notPart}[^.;:]{0,40}\b(?:is|was|are|were|remains?)\b`,
  'iu'
);

/** “"Free, open and transparent", its head told reporters.” */
const quoted = new RegExp(
  String.raw`^["']?${judged}(?:(?:,? and |, (?:and )?)${judged}){1,4}[.,!]?["']`,
  'iu'
);

/** Whether a sentence judges the whole in one of these forms. */
export const saysWithoutVerb = (text: string): boolean =>
  [
    verbless,
    verblessAfter,
    quoted,
    toldAfter,
    delivered,
    noRemarks,
    expression,
    spoken,
    elected,
    unmade,
    impression
  ].some((form) => form.test(text));

/** “Election day was orderly, but the campaign before it was marred”: both together are the whole. */
export const daysAndCampaign = (text: string): boolean =>
  /\b(?:election day|day of (?:the )?(?:vote|elections?)|voting|polling|vote)\b[^.;:]{3,140}\b(?:but|yet|although|though|while|however|and)\b[^.;:]{0,20}\b(?:campaign\w*|playing field|contest|process|run-up|environment|conditions|competition)\b/iu.test(
    text
  );

/** “Yes: credible and peaceful”, where the question was on the election. */
export const isAnswer = (text: string): boolean =>
  /^[^\p{L}]*(?:[\p{L}'-]+:\s*|-\s*)?["']?(?:yes|no|certainly|absolutely|definitely|of course|on the whole|overall|generally|broadly|my (?:\p{L}+ )?(?:answer|view|impression)|i would|we would|in my|in our|for me|an?\b|very|quite|\p{L}+(?:ly)?,? and|\p{L}+, )/iu.test(
    text
  );

/** “Had been rejected in 2024”, “the previous elections were …”: what is not this election. */
export function isOfEarlier(text: string, date: string | null | undefined): boolean {
  if (
    /\b(?:previous|preceding|last|earlier|former|past)\s+(?:\p{L}+\s+){0,2}(?:elections?|polls?|votes?|referendums?)\b[^.;]{0,30}\b(?:had|was|were|has|have)\b/iu.test(
      text
    ) &&
    !/\bpast elections?\b/iu.test(text)
  )
    return true;
  const year = Number(date?.slice(0, 4));
  const named = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map(([digits]) => Number(digits));
  return (
    year > 0 &&
    named.length > 0 &&
    named.every((one) => one < year) &&
    /\bhad\b|^\W*(?:in|at|as in|after)\b|\b(?:elections?|votes?|polls?|referendum) (?:in|of) (?:19|20)\d\d\b/iu.test(
      text
    ) &&
    !/\b(?:than|since|compared|comparison|unlike)\b/iu.test(text)
  );
}
