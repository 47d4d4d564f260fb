/** Words for those who observe, for expressions. */
export const group = String.raw`(?:observ(?:er|ers|ation|ing|ed|e|es)|monitor(?:s|ing|ed)?|mission|missions|delegations?|delegates|teams?|S?EOM)`;
