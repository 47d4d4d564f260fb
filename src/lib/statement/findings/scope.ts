/** What a finding is limited to, in the text's words. */

const limits =
  /\b(?:(?:at|in|across|of) (?:(?:most|all|many|some|nearly all|almost all|a few|the majority of|several|the limited number of|\d+(?:\.\d+)? ?(?:%|per ?cent)(?: of)?)(?: of)? )?(?:the )?(?:(?:visited|observed) (?:polling )?(?:stations|locations|places)|(?:polling )?(?:stations|locations|places) (?:that were )?(?:visited|observed|covered|seen|we (?:saw|visited|followed))(?: by the (?:mission|observers|delegation))?))/iu;

/** Empty where nothing is said of it. */
export function findScope(text: string): string {
  return (
    limits
      .exec(text)?.[0]
      .replace(/^(?:at|in|across|of) (?:the )?/i, '')
      .slice(0, 100) ?? ''
  );
}
