/** What was looked for and not met: a finding that praises, whatever it is about. */

const seeing = String.raw`(?:find|found|identif\w+|observed?|noticed?|not(?:ed|e)|record(?:ed)?|regist\w+|see|seen|saw|detect(?:ed)?|witness(?:ed)?|encounter(?:ed)?|report(?:ed)?|received?)`;
const wrong = String.raw`(?:violations?|irregularit\w+|incidents?|complaints?|obstacles?|breach\w*|shortcomings?|pressure|interference|intimidation|fraud|problems?|disruptions?|attempts?)`;
const quality = String.raw`(?:serious|significant|major|gross|grave|single|systematic|evidence of|cases? of|signs? of|instances? of|facts? of)`;

/** “did not find any evidence of pressure”, “observed no major incidents”, “no complaints were received”. */
const nothingFound = new RegExp(
  [
    String.raw`\b(?:(?:did|does|has|have|had|was|were|could) not|didn't|never|nor|neither)\b[^.;:]{0,30}?\b${seeing}\b[^.;:]{0,20}?\b(?:any|evidence|${quality}|${wrong})\b`,
    String.raw`\b${seeing} (?:absolutely )?no (?:${quality} )*${wrong}\b`,
    String.raw`\bno (?:${quality} )*${wrong}\b[^.;:]{0,40}?\b(?:was|were|had been|have been|has been) (?:\w+ly )?${seeing}\b`
  ].join('|'),
  'iu'
);
const turning = /\b(?:but|however|although|though|except|apart from|despite|yet|while|whereas|enough)\b/iu;

/** @param text a sentence, or a part of one */
export const isNothingFound = (text: string): boolean => nothingFound.test(text) && !turning.test(text);
