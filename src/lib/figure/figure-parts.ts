import type { Component } from 'svelte';
import type { View } from '$lib/link/view';
import type { LoadedQuestion, QuestionAbout } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Question, QuestionRow } from '$lib/questions/question';
import type { Scope } from '$lib/questions/scope';

/** Where a figure stands: on the page of its own question, among others on a page or a board, or in the frame of another site. */
export type Stand = 'own page' | 'among others' | 'on a board' | 'embedded';

/** What a figure is drawn from. */
export interface FigureProps {
  loaded: LoadedQuestion;
  question: Question;
  rows: readonly QuestionRow[];
  names: Names;
  scope: Scope;
  view: View;
  live: boolean;
  stand: Stand;
  id: string;
  built: View;
  onchange: (change: Partial<View>) => void;
}

/** What of a figure is fetched when it is needed: the frame with its charts, the question that it shows, its texts. */
export interface FigureParts {
  Figure: Component<FigureProps>;
  question: Question;
  about: QuestionAbout;
}
