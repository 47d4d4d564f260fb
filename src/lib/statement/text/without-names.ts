/** Words without the names among them. */
import type { Span } from '../proposal';

/** “The Organization for Security and Co-operation” speaks of neither: names become X’s; other words keep their places. */
export function withoutNames(text: string, names: readonly Span[]): string {
  let masked = '';
  for (const { start, end } of names)
    if (start >= masked.length) masked += text.slice(masked.length, start) + 'X'.repeat(end - start);
  return masked + text.slice(masked.length);
}
