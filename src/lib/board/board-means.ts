import type { QuestionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Packed } from '$lib/questions/pack';

/** A question that a board may show. */
export interface BoardQuestion {
  slug: string;
  title: string;
  /** The group that it stands in. */
  group: string;
  /** The address of its rows (`OneQuestion`), below the site's own. */
  file: string;
  variants: QuestionRows['variants'];
}

/** What a board is made with: its questions, the names of what they hold, and the missions that its filters count. */
export interface BoardMeans {
  names: Names;
  missions: Packed;
  questions: BoardQuestion[];
}
