import type { Component } from 'svelte';
import type { View } from '$lib/link/view';
import type { About } from '$lib/questions/about';
import type { LoadedQuestion } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Question, QuestionRow } from '$lib/questions/question';
import type { Scope } from '$lib/questions/scope';

/** What a figure is drawn from. */
export interface FigureProps {
  loaded: LoadedQuestion;
  question: Question;
  rows: readonly QuestionRow[];
  names: Names;
  scope: Scope;
  view: View;
  live: boolean;
  onchange: (change: Partial<View>) => void;
}

/** What of a figure is fetched when it is needed: the frame with its charts, the question that it shows, its texts. */
export interface FigureParts {
  Figure: Component<FigureProps>;
  question: Question;
  about: About;
}
