/** Checks a reader's rows beside the page: all tables are read for it, which takes longer than a page may stand still. */
import { readKnown, type Known } from './known';
import { OwnCheck, type OwnProblem } from './own-check';
import type { OwnRows } from './own-mission';

/** First our tables, by file name, then any number of sets of rows. */
export type CheckRequest = { files: ReadonlyMap<string, string> } | { rows: OwnRows };
export type CheckAnswer = { known: Known } | { problems: OwnProblem[] } | { failure: string };

let check: OwnCheck | undefined;

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => postMessage(answer(data)));

function answer(request: CheckRequest): CheckAnswer {
  try {
    if ('rows' in request) return { problems: check?.problems(request.rows) ?? [] };
    check = new OwnCheck(request.files);
    return { known: readKnown(request.files) };
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) };
  }
}
