/** The evaluative words of a verdict, as its text has them. */
import type { Span } from '../proposal';

/** Whether a term makes another needless: “international standards” says “line with international standards”. */
function says(term: string, other: string): boolean {
  if (term === other) return false;
  return measure.test(other) ? other.endsWith(` ${term}`) : term.includes(other) && !measure.test(term);
}

const measure = /^(?:line|accordance|conformity|compliance|keeping) /u;

/** In the order of the text: “in conformity with the law of …” is cut after four words. */
export function termsOf(text: string, spans: readonly Span[]): string[] {
  const terms = [...spans]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }, i, all) => {
      const next = all[i + 1];
      return !(
        next &&
        next.start - end < 25 &&
        /^in (?:line|accordance|conformity|compliance)/iu.test(text.slice(start, end))
      );
    })
    .map(({ start, end }) => {
      const cue = text.slice(start, end);
      const goesOn = /\b(?:with|to|in|of|met|meets?)$/iu.test(cue) ? text.slice(end, end + 60) : '';
      const rest = /^[^,.;:()]*/u.exec(goesOn)?.[0].replace(/\s+and\b.*$/u, '') ?? '';
      return `${cue}${rest}`
        .replace(/^(?:in|in full|the|a|an)\s+(?=\S+\s)/iu, '')
        .split(/\s+/)
        .slice(0, 4)
        .join(' ')
        .replace(/\s+(?:the|of|and|its|with|by)$/iu, '')
        .toLowerCase();
    });
  return [...new Set(terms)].filter((term) => term && !terms.some((other) => says(other, term))).slice(0, 5);
}
