/** Words that say that somebody leads a mission, before a name and after it. */

/** What observers come as. */
export const observing = String.raw`(?:missions?|delegations?|delegates|observers?|observation|groups?|teams?|monitors|deployment|headquarters|I?OM|[IL]?EOM|SEOM|AUEOM)`;

const verbs = String.raw`(?:co-?)?(?:spear)?(?:headed|led|chaired|co-?ordinated|directed|guided|steered|fronted|commanded|presided over|represented)(?: up)?`;
const post = String.raw`(?:heads?|leaders?|chief observers?|chief|coordinators?|co-ordinators?|chair\p{L}*|leadership|helm)`;
const linked = String.raw`(?:is|are|was|were|has been|will be|stands?|stood|remains)`;
const few = String.raw`(?:the|an?|its|both|jointly)?\s*(?:(?!(?:by|of|to|with|in|met|granted|received|a|an|the|and|on|at|for)\b)\p{Ll}[\p{L}-]*\s+){0,3}`;

/** “The mission is headed by …”, with nothing but a few plain words up to the name. */
export const ledBy = new RegExp(
  `(?:${[
    String.raw`\b${verbs}(?:\s+(?:jointly|respectively|here|in the country|on the ground|this time|once again|again))?\s+by`,
    String.raw`\b(?:lead|head)(?:s|ed)?\s+by`,
    String.raw`\bunder (?:the )?(?:overall |joint |political )?(?:leadership|direction|chairmanship|guidance|stewardship|coordination|co-ordination|command|headship|presidency|lead) of`,
    String.raw`\b${post} (?:of|for) (?:the |this |our )?(?:[\p{L}/-]+ ){0,4}?(?:${observing}|group) ${linked}`,
    String.raw`\b${post} (?:of|for) (?:the |this |our )?(?:[\p{L}/-]+ ){0,4}?${observing} (?:that|which|sent|deployed|observing|to|in|at|for)\b(?:(?!\b(?:met|meets?|with|told|thanked|said|says|by|and|received|visited|called|about)\b)[^.;:,\n]){0,90},?`,
    String.raw`\b(?:its|whose|our|the mission's|the delegation's|the group's|the team's) (?:head|leader|chief(?: observer)?(?! (?:justice|minister|electoral|commissioner|executive|secretary|registrar|inspector|prosecutor|judge|of (?:staff|protocol|police)))|co-?ordinator|chair\p{L}*) (?:${linked}|being)`,
    String.raw`(?:^|[.;]\s+)the (?:head|leader) ${linked}`,
    String.raw`\b(?:post|role|job|task|duties|leadership|direction|chairmanship) of [^.;:\n]{0,90}\b${observing}\b[^.;:\n]{0,80}\s(?:went|fell|goes|falls|passed|was given|was handed|belongs) to`,
    String.raw`\((?:head|headed by|led by|leader|head of mission|head of delegation|chief observer|chair|coordinator)\s*[:–-]?`,
    String.raw`at (?:the|its|their|whose) (?:head|helm) (?:of (?:the|this) (?:[\p{L}/-]+ ){0,3}?${observing}\s*)?(?:is|was|stands|stood|sits|costs|there is)`,
    String.raw`at the (?:head|helm) of (?:which|whom|it) ${linked}`,
    String.raw`\b(?:leading|heading|chairing|at the head of|at the helm of|in charge of|to (?:lead|head|chair)) (?:the |this |our )?(?:[\p{L}/-]+ ){0,4}?(?:${observing}|it)(?:\s[^,;:\n]{0,90}?)? ${linked}`,
    String.raw`\b(?:heads|leaders|chiefs|chairs|chairpersons|co-?ordinators|chief observers) of [^.;\n]{0,60}\b${observing}\b[^.;\n]{0,90}[,:–-]`,
    String.raw`(?:\b(?:that|those|the one|(?:the )?${observing}) (?:of|from) [^.;,\n]{2,50}|'s)(?: ${observing})?,? (?:respectively )?by`,
    String.raw`\b${observing}\b[^.;:\n]{0,110}\s(?:work|operat|serv|act|deploy|field|travel)(?:s|ed|es|ing|led)? (?:\p{L}+ )?under`,
    String.raw`\b(?:people|observers|members|experts|persons|${observing})(?: (?:of|from|in|to|for) [^.,;:\n]{1,40}| (?:that|which) [^.,;:\n]{1,90})?(?:, [^.,;:\n]{1,60})?,? (?:serv(?:es|ed|ing) |work(?:s|ed|ing) |operat(?:es|ed|ing) |act(?:s|ed|ing) |is |was |were |are )?under`,
    String.raw`\b(?:mission|delegation)(?: was| is)? (?:represented )?by`,
    String.raw`\bappoint(?:ed|s|ing)|\bentrusted to|\bentrusted (?:its|the|their) (?:leadership|direction|chairmanship|coordination) to|\b(?:leadership|direction) (?:was|is|has been) (?:entrusted|given|assigned) to|\b(?:leadership|post|duties|functions) (?:of head of mission )?(?:was|is|were|are) (?:held|assumed|taken over|performed|exercised|carried out) by`,
    String.raw`\b(?:chose|named|designated|nominated|picked|tapped)`,
    String.raw`\b(?:two|three|both|joint|whose|its|co-)\s?(?:leaders|heads|chairs|co-chairs|co-heads)\s*:`,
    String.raw`\bhead(?:ed)? of (?:the )?(?:[\p{L}/-]+ ){0,3}?${observing}\s*[:–-]`
  ].join('|')})[\\s,:]*${few}$`,
  'iu'
);

/** Letters of honours and of parliaments behind a name: “Neil Grant, CBE, MEP, who …”. */
const letters = String.raw`(?:,\s*(?:[COMKD]BE|GBE|CMG|KCMG|GCMG|CVO|[QKS]C|MPs?|MEP|PhD|MD|CFR|OFR|GCFR|OON|EGH|EBS|CBS|OJ|OD|JP|Esq\.?)(?![\p{L}\d]))*`;
const aside = String.raw`^${letters}(?:\s*\([^()\n]{1,60}\))?(?:\s+(?:of|from|for|in|at)\s[^,.;:\n]{1,50}(?=,))?[,)]?\s*(?:(?:the|an?)\s+[^,.;:\n]{1,50}?\s+)?`;
const before = String.raw`(?:who\s+|which\s+|that\s+|has\s+|have\s+|had\s+|also\s+|is\s+|was\s+|were\s+|been\s+|now\s+|the (?:honou?r|privilege) (?:of|to)\s+){0,4}`;

/** “…, who heads the mission”, right after a name. */
export const leads = new RegExp(
  `${aside}${before}(?:${[
    String.raw`(?:co-?)?(?:heads|headed|leads|led|leading|heading|chairs|chaired|chairing|co-?ordinates|co-?ordinated|co-?ordinating)\b`,
    String.raw`(?:who\s+)?(?:will|would|is to|was to|are to)\s+(?:also\s+)?(?:head|lead|chair|co-?ordinate)\b`,
    String.raw`presid(?:es|ed|ing) over\b`,
    String.raw`(?:(?:is|was|will be|remains|became|becomes|has become)\s+)?(?:also\s+)?(?:its|the|our|their)\s+(?:head|leader|chief(?: observer)?(?! (?:justice|minister|electoral|commissioner|executive|secretary|registrar|inspector|prosecutor|judge|of (?:staff|protocol|police)))|co-?ordinator|chair\p{L}*)\b`,
    String.raw`(?:remains|became|becomes|becoming|took over as|takes over as|continues as|returned as|returns as)\s+(?:its |the |our )?(?:special |overall |joint )?(?:head|leader|chief observer|co-?ordinator|chair\p{L}*)\b`,
    String.raw`(?:is|was|will be|had been|has been)\s+(?:head|leader|chief(?: observer)?(?! (?:justice|minister|electoral|commissioner|executive|secretary|registrar|inspector|prosecutor|judge|of (?:staff|protocol|police)))|co-?ordinator|chair\p{L}*) of(?=[^.,;:\n]{0,70}\b${observing}\b)`,
    String.raw`(?:answers for|answerable for|responsible for|took charge of|takes charge of|stands? at the head of|stood at the head of|was given charge of)(?=[^.,;:\n]{0,70}\b${observing}\b)`,
    String.raw`entrusted with (?:the )?(?:leadership|direction|chairmanship|co-?ordination) of\b`,
    String.raw`in charge\b|at (?:its|the|whose) (?:head|helm)\b|in the lead\b`,
    String.raw`(?:as|serv(?:es|ed|ing) as|act(?:s|ed|ing) as|function(?:s|ed) as|(?:appointed|approved|confirmed|named|designated|chosen|nominated)(?: as| to be)?) (?:its |the |our )?(?:special |overall |joint )?(?:head|leader|chief(?: observer)?(?! (?:justice|minister|electoral|commissioner|executive|secretary|registrar|inspector|prosecutor|judge|of (?:staff|protocol|police)))|co-?ordinator|chair\p{L}*)\b`,
    String.raw`[^.;:\n]{0,90}?\b(?:honou?r|privilege) to serve as (?:the |its )?(?:head|leader|chief(?: observer)?(?! (?:justice|minister|electoral|commissioner|executive|secretary|registrar|inspector|prosecutor|judge|of (?:staff|protocol|police)))|co-?ordinator|chair\p{L}*) of(?=[^.,;:\n]{0,70}\b${observing}\b)`,
    String.raw`(?:appointed|named|designated|chosen|nominated|entrusted) to (?:lead|head|chair)\b`,
    String.raw`[^.;:\n]{0,90}?\band (?:now|currently|today) (?:the |its )?(?:head|leader|chief(?: observer)?(?! (?:justice|minister|electoral|commissioner|executive|secretary|registrar|inspector|prosecutor|judge|of (?:staff|protocol|police)))|co-?ordinator|chair\p{L}*) of(?=[^.,;:\n]{0,70}\b${observing}\b)`,
    String.raw`(?:that|those) (?:of|from)\b`
  ].join('|')})([^.,;:\n]{0,110})`,
  'iu'
);

/** What else is led: “who leads the ruling party”. */
export const otherwise =
  /\b(?:part(?:y|ies)|coalition|bloc|alliance|commissions?|committee|organ|troika|ministry|government|cabinet|opposition|parliament|court|campaign|list|race|polls?|count|department|division|directorate|secretariat|staff|office of|council of|company|university|police|army|navy|support team|faction|fraction|section)\b/iu;

/** That a mission of before was led. */
export const formerly =
  /\bhad (?:then )?been\b|\bwas then\b|\b(?:previous|last|earlier|former) (?:mission|delegation|election)\b|\bat the time\b/iu;
