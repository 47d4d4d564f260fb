/** Who gave a number, and the day on which that was. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import { speakerAt } from '../../people/speakers';
import { listHead } from './as-of';

const occasion =
  /\b(?:met|meeting|meetings|seminar|briefing|conference|talks|conversation|session|announced|said|told|visit)\b/iu;

/** “Leonid Anfimov, head of mission”; null where the text itself, or a body, gives the number. */
export function saidBy(context: Context, { start }: Span): string | null {
  const list = listHead(context.text, start);
  const at = list ? list.start : start;
  const body = context.text.slice(list?.start ?? Math.max(0, start - 90), start);
  const speaker = speakerAt(context, at);
  if (!speaker) return null;
  return /\baccording to (?:the )?(?:commission|CEC|ministry|[\p{L} ]{0,30}commission),/iu.test(body)
    ? null
    : speaker.label;
}

/** The day of the meeting or seminar at which a number was given: dated in the sentences before it. */
export function daySaid({ text, sentences, dates, election }: Context, { start }: Span): string | null {
  const own = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  for (let i = own; i >= Math.max(0, own - 4); i -= 1) {
    const sentence = sentences[i];
    if (!sentence || !occasion.test(sentence.text)) continue;
    const day = dates.find(
      (date) =>
        date.start >= sentence.start &&
        date.end <= sentence.end &&
        date.until === null &&
        date.date !== election?.date &&
        !/\b(?:since|until|till|by|from|as of)\s+$/iu.test(
          text.slice(Math.max(0, date.start - 8), date.start)
        ) &&
        (!election?.date || date.date <= election.date)
    );
    if (day) return day.date;
  }
  return null;
}
