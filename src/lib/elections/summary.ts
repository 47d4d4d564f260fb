import { stances } from '$lib/records/stance';
import { count } from '$lib/ui/words';
import type { ElectionPageData } from './load-election-page.server';
import type { Verdict } from './verdicts.server';

/** How many texts conclude in each stance: one signed text is counted once, one person's words not at all. */
export function countTexts(verdicts: readonly Verdict[]): Record<(typeof stances)[number], number> {
  const counted = verdicts.filter(
    ({ conclusion, shownAt }) => conclusion && conclusion.basis !== 'person' && !shownAt
  );
  const of = (stance: string) => counted.filter(({ conclusion }) => conclusion?.stance === stance).length;
  return { endorsing: of('endorsing'), qualified: of('qualified'), critical: of('critical') };
}

/** The line over the verdict matrix: what was counted, and how. */
export function verdictWords(verdicts: readonly Verdict[]): string {
  const concluded = verdicts.filter(({ conclusion }) => conclusion);
  if (!concluded.length)
    return `${count(verdicts.length, 'mission')} found; none with a conclusion in our data.`;
  const counts = countTexts(verdicts);
  const said = stances.filter((stance) => counts[stance]).map((stance) => `${counts[stance]} ${stance}`);
  const notes = [
    verdicts.some(({ shownAt }) => shownAt) && 'a text that several missions signed is counted once',
    concluded.some(({ conclusion }) => conclusion?.basis === 'person') &&
      'one person’s words are shown and not counted',
    concluded.some(({ conclusion }) => conclusion?.basis === 'reported') &&
      'a hollow mark stands for somebody else’s account'
  ].filter(Boolean);
  return `${concluded.length} of ${count(verdicts.length, 'mission')} with a conclusion in our data: ${said.join(', ') || 'none counted'}${notes.length ? `; ${notes.join('; ')}` : ''}.`;
}

/** One sentence on an election, from its data. */
export function inShort({ missions, verdicts, electionNumbers, documents }: ElectionPageData): string {
  const n = Object.keys(documents).length;
  const rest = n ? `; from ${count(n, 'document')}` : '';
  if (!missions.length) {
    const known = electionNumbers.known.map(({ label }) => label.toLowerCase());
    return `No observation mission found${known.length ? `; known of the election: ${known.join(', ')}` : ''}${rest}.`;
  }
  const counts = countTexts(verdicts);
  const said = stances.filter((stance) => counts[stance]).map((stance) => `${counts[stance]} ${stance}`);
  const conclusions = said.length ? `conclusions: ${said.join(', ')}` : 'no conclusion found';
  return `${count(missions.length, 'observation mission')} found; ${conclusions}${rest}.`;
}
