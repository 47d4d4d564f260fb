/** In which forms a sentence judges an election as a whole. */

const part = String.raw`(?:campaign\w*|commission\w*|committee\w*|council\w*|day\b|code|law|laws|legislation|administration|officials?|observ\w+|materials?|stations?|staff|results?|period|related|authorit\w+|process(?:es)? of|boxes|papers?|booths?|cent(?:er|re)s?|headquarters|management|observation|monitoring|preparations?|material|bodies|body|board|turnout|count\w*|rights|dispute\w*|calendar|rules|buying|workers|news|violence|legal|abroad|in (?:the )?(?:districts?|regions?|north|south|east|west|some|several|one|two|prisons?|embass\w+)|is going|are going|are being|is being)`;
const aspect = String.raw`(?<!\b(?:secrecy|course|day|eve|results?|outcome|preparations?|observation|part|rate|share|stages?|aspects?|coverage|monitoring|financing|round) of (?:the )?)`;
const nouns = String.raw`(?:elections?|referendum|vote|run-?off|electoral process|election process|voting process|(?:the|whole|entire|overall|democratic|this) process(?! of (?!the (?:elections?|vote)))|polls?|second round|first round|plebiscite|voting and counting|contest|exercise|electoral exercise|democratic exercise)`;
/** The day and its voting are the whole only where a sentence says that it concludes. */
const days = String.raw`(?:ballot|polling|voting|(?:election|polling|voting) day|suffrage|expression of (?:the )?(?:popular )?will)`;
const after = String.raw`\b(?!(?:'s|s')?[\s-]+${part})`;

export const whole = new RegExp(String.raw`${aspect}\b${nouns}${after}`, 'giu');
const day = new RegExp(String.raw`(?<!early )\b${days}${after}`, 'giu');

const verb = String.raw`(?:was|were|is|are|has been|have been|had been|be|took place|met|meets?|fell|falls|fall|complied|complies|failed|did not|does not|do not|cannot|could not|lacked|reflected|reflects?|express(?:ed|es)?|offered|provided|represent(?:ed|s)?|gave|accorded|conformed|conforms|correspond(?:ed|s)?|proceeded|went|passed|satisf(?:ied|ies)|mark(?:ed|s)?|constituted?s?|showed|showcased|demonstrat\w+|prov(?:ed|en|es)|allow(?:ed|s)|permitted|enabled|let|left|ran|unfolded|ended|stood|lived|adhered|respected|bore|enjoyed|deserve[ds]?|strengthened|consolidated|deepened|suffered|missed|turned out|came|remained|denied|has|have|had|took|displayed|exhibited|matched|saw|rais(?:es|ed)|cast|leaves?|deserves?|became|merits?|earned|suffers?|ha[sd] become)`;
/** “… in the election”: where something else is spoken of. */
const beside =
  /\b(?:in|during|before|after|ahead of|for|at|to|on|from|since|with|by|about|around|throughout|over|between|under|of)\s+(?:(?:the|this|these|those|that|its|their|an?|all)\s+)?(?:(?!the\b)[a-z-]+\s+){0,3}$/u;
const ofItsConduct =
  /\b(?:conduct|holding|organi[sz]ation|process|preparation|running|administration|quality|character|nature|whole|integrity|credibility|legitimacy|transparency|openness|fairness|round|stages?|all) of (?:\S+\s+){0,5}$/iu;
const before = (text: string, at: number): boolean => {
  const words = text.slice(Math.max(0, at - 90), at);
  return beside.test(words) && !ofItsConduct.test(words);
};

const predicate = new RegExp(String.raw`^(?:[^.;:]|[.:](?=\d)){0,140}?\b${verb}\b`, 'iu');
const relative = new RegExp(String.raw`^[^.;:]{0,40}?,?\s(?:that|which)\s+${verb}\b`, 'iu');

/** “The elections, held on 10 June, were …”. */
const isSubject = (text: string, noun: RegExp): boolean =>
  [...text.matchAll(noun)].some(({ 0: words, index }) => {
    const rest = text.slice(index + words.length);
    return (before(text, index) ? relative : predicate).test(rest);
  });

export const saysOfWhole = (text: string): boolean => isSubject(text, whole);
export const saysOfDay = (text: string): boolean => isSubject(text, day);

const weighty =
  /\b(?:free(?:ly)?|fair(?:ly)?|open(?:ly)?|transparent(?:ly)?|democratic(?:ally)?|credible|legitimate|compl\w+ with|(?:line|accordance|conformity|compliance|keeping) with|standards)\b/giu;
/** “Voting was free and in line with the law”: more than one weighty word, and none on stations, makes it the whole. */
export const saysMuchOfDay = (text: string): boolean =>
  saysOfDay(text) &&
  (text.match(weighty)?.length ?? 0) > 1 &&
  !/\b(?:stations?|precincts?|visited|observed)\b/iu.test(text);

const judged = String.raw`(?:free|fair|genuine|credible|transparent|peaceful|democratic|inclusive|open|honest|competitive|clean|calm|orderly|legitimate|well-\w+|smooth|successful|flawed|fraudulent|violent|dignified|pluralistic|exemplary|historic|lawful|valid)`;
const holding = String.raw`(?:held|hold|conducted|conducting|delivered|delivering|organi[sz](?:ed|ing)|run|had|has|have|witnessed|saw|seen|observed|staged|on|upon|for|was|were|been|is|into|call(?:ed)? (?:it|this|them))`;
/** “Kazakhstan has held a free and open election”. */
export const described = new RegExp(
  String.raw`\b${holding} (?:(?:an?|the|this|these|its|their|truly|really|largely|genuinely|generally|very|again|indeed|yet|another|once|more|overall) ){0,4}(?:${judged}(?:,? and |, (?:and )?| |, yet |, but ))+(?:\w+ ){0,3}?${nouns}${after}|\b(?:was|were|is) (?:no|an?|not an?) (?:[\w-]+,? (?:and )?){0,5}?${nouns}${after}|\bthis (?:was|is) no (?:election|vote)|\b(?:were|saw|seen|observed|witnessed) (?:[a-z-]+ ){0,2}${nouns} (?:that were )?(?:conducted|held|organi[sz]ed|run|administered)\b|\b(?:give|gave|given|grant) (?:the|this|these) (?:[a-z-]+ )?${nouns}\b`,
  'iu'
);
/** “Elections free and fair, observers say”. */
export const headline = new RegExp(
  String.raw`\b${nouns} (?:(?:largely|mostly|generally|as|in \S+|not|neither) ){0,3}${judged}\b|\b(?:prais|hail|endors|reject|critici[sz]|slam|condemn)\w* (?:\S+ ){0,4}?${nouns}`,
  'iu'
);

/** Who votes could choose, or could not; what would make a vote one was there, or was not. */
export const choice =
  /\b(?:voters?|citizens|people|electors|electorate|population|\w+ans|\w+is|kazakhs|tajiks|uzbeks|kyrgyz)\b(?:(?!\b(?:stations?|lists?)\b)[^.;:]){0,40}?\b(?:had|have had|were (?:able|offered|given|denied|deprived|left|free)|were not (?:able|offered|given)|could|express(?:ed)?|exercised?|chose|made|cast|decided|enjoyed|(?:was|were) able|been able)\b(?:(?!\b(?:difficult\w*|queue|wait)\b)[^.;:]){0,60}?\b(?:will|choice|choose|choices|freely|franchise|alternatives?|free(?:ly)? and|preferences|right to vote)\b|\b(?:will|choice|wishes|verdict) of (?:the )?(?:[\w]+ )?(?:people|voters|citizens|electorate|nation|population)\b[^.;:]{0,40}\b(?:was|were|is|has been|prevailed|could)\b|\b(?:results?|outcome)\b[^.;:]{0,30}\b(?:reflect|express|represent|correspond|mirror|command|inspire|deserve|be trusted|be accepted|be relied)\w*\b(?:[^.;:]{0,40}\b(?:will|choice|wish\w*|votes? cast|confidence|trust)\b)?|\b(?:results?|outcome)\b[^.;:]{0,20}\bis (?:the|a) (?:free|genuine|true|sovereign) (?:choice|will|expression)\b|\bconditions (?:for|of) (?:an? )?(?:[\w-]+,? (?:and )?){0,4}(?:elections?|vote|referendum|choice|contest|expression of (?:the )?(?:free )?will)\b[^.;:]{0,40}\b(?:were|was|did|are|exist\w*|have|had)\b/iu;

const opinions = String.raw`view|opinion|judge?ment|assessment|estimation|verdict|conviction|evaluation|appraisal`;
export const concluding = new RegExp(
  String.raw`\b(?:in conclusion|in sum(?:mary)?|in short|to (?:conclude|sum up)|overall|all in all|on (?:the )?(?:whole|balance)|by and large|taken (?:as a whole|together)|in general|generally speaking|in (?:the )?(?:light|view) of|based on (?:its|our|the|their|what)|on the basis of|proceeding from|conclusions?|conclud\w+|confirm(?:s|ed|ing)?|affirm(?:s|ed)?|attest\w*|recogni[sz]\w+|acknowledg\w+|declare[ds]?|holds? (?:that|the)|consider(?:s|ed)?|describ\w+|characteri[sz]e[ds]?|term(?:s|ed) (?:the|it|them)|judge[ds]?|assess\w*|apprais\w+|deem(?:s|ed)?|pronounc\w+|regard(?:s|ed)?|vouch|persuaded|convinced|summed up|summing up|(?:${opinions})\b|of the view|believes?|evaluat\w+|rat(?:e[ds]?|ing)|found|finds?|maintains?|opined?s?|thinks?|we can say|(?:can|could|may|must) be (?:called|described|considered|regarded)|in a position to|allows? (?:us|it|me) to|reason(?:s|able)? (?:to|grounds|for)|grounds to|no doubts?|call(?:s|ed)? (?:the|this|these|them|it)|would call|so far|on behalf of the (?:mission|delegation)|(?:not(?:es|ed)|stat(?:es?|ed)|reports|observe[sd]) (?:with \w+ )?that (?:the )?(?:[\w-]+ ){0,3}(?:elections?|referendum|vote))\b`,
  'iu'
);

/** “Welcomes the peaceful conduct of the elections”: what is felt or attested is the whole, and no commission's work. */
export const felt = new RegExp(
  String.raw`\b(?:doubt|question|hail|prais|welcom|reject|denounc|deplor|regret|certif|validat|endors|confirm|attest|commend|congratulat|salut|applaud|condemn|satisf)\w*\b(?:(?!\b(?:commission|staff|workers|authorities|police|media|candidates|parties|preparing|interference|conditions of|during|co-?operation|arrangements|stay|access)\b)[^.;:]){0,70}?\b(?:the |these |this |an? |of |${judged} )(?:[a-z-]+ ){0,2}(?:${nouns}|${days})${after}`,
  'iu'
);

/** “Considers the referendum legitimate”, “assesses them as open”, “gives the vote a positive assessment”. */
export const judgedAs = new RegExp(
  String.raw`\b(?:consider|describ|characteri[sz]|term|judg|assess|apprais|deem|pronounc|regard|rat|declar|recogni[sz]|call|evaluat|acknowledg|accept|saw|view|held|hold|find|found|believ|perceiv)\w*\b[^.;:]{0,30}?\b(?:(?:${nouns}|${days})${after}|them|it)[^.;:]{0,50}?\b(?:as|to be|to have|${judged}|valid\w*|legitimate|lawful|acceptable|adequate|proper\w*|positive\w*|high\w*|satisfactor\w*|successful\w*|well)\b|\b(?:positive\w*|high\w*|satisfactor\w*|favou?rabl\w*|critical\w*|negative\w*)\b[^.;:]{0,40}\b(?:assess\w+|evaluat\w+|apprais\w+|rating|mark|opinion|impression)\b[^.;:]{0,30}\b(?:${nouns}|${days})${after}|\b(?:not|nor|no(?:thing|ne)? [^.;:]{0,30}) (?:\w+ )?(?:affect|undermine|question|doubt|diminish|detract from|call|cast)\w*\b[^.;:]{0,30}\b(?:credibility|legitimacy|integrity|validity|fairness|character|transparency) of (?:the |these |this )?(?:[a-z-]+ )?${nouns}${after}|\b(?:vouch|persuaded|convinced|reason|doubts?|grounds|certain\w*|confiden\w+)\b[^.;:]{0,80}\b(?:${nouns}|${days})${after}`,
  'iu'
);
const contest = String.raw`(?:genuine|real|political|meaningful|true|effective) (?:competition|choice|pluralism|contest|alternatives?)`;
/** “There was no genuine competition”, “democracy has passed the test”. */
export const ofDemocracy = new RegExp(
  String.raw`\b(?:no|little|without|absence of|lack of|lacked|limited|lacking|devoid of) (?:an? |any )?${contest}\b|\b${contest}\b[^.;:]{0,30}\b(?:was|were) (?:missing|absent|lacking|limited|not)\b|\b(?:passed|failed|stood) (?:the|this|its|another|an important) (?:\w+ ){0,2}test\b|\b(?:steps?|leap|setback|victory|triumph|milestone|advance|progress)\b[^.;:]{0,40}\bdemocra\w+|\bdemocra\w+[^.;:]{0,40}\b(?:steps?|leap|setback|victory|triumph|milestone)\b`,
  'iu'
);
/** What is said to be the rule, or the ground of a vote, and how nobody judged it. */
export const asRule =
  /\b(?:is|are) (?:being )?(?:held|conducted|organi[sz]ed|called|administered|governed|regulated|elected|observed|based)\b|\b(?:was|were) (?:called|governed|regulated|scheduled|announced|observed|monitored)\b|\b(?:in (?:accordance|compliance|line) with|according to|pursuant to) (?:the )?(?:\w+ )?(?:decree|schedule|calendar|article|resolution|decision|order|invitation|plan|timetable)\b/iu;
