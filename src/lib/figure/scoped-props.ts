import type { Address } from '$lib/link/address.svelte';
import { layOver } from '$lib/link/lay-over';
import { defaultView, noFilters, type Filters } from '$lib/link/view';
import { asRows } from '$lib/questions/check-rows';
import type { QuestionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import { unpack } from '$lib/questions/pack';
import type { Question } from '$lib/questions/question';
import type { Scope } from '$lib/questions/scope';
import type { FigureParts, FigureProps, Stand } from './figure-parts';

/** Where a figure stands: what its page is about, and the view that the page's address asks for. */
export interface Setting {
  names: Names;
  scope: Scope;
  address: Pick<Address, 'view' | 'live' | 'change'>;
  /** The filters that hold where the address sets none. */
  filters?: Filters | undefined;
  /** The variants that suit the page, the first of them its default; all, where none are named. */
  variants?: readonly string[] | undefined;
  stand?: Stand | undefined;
  /** What tells it from the other figures of the page; else its slug. */
  id?: string | undefined;
}

/**
 * What a figure in its setting is drawn from.
 * @param awake whether its view follows the address; until then it is the default one, as in the HTML that it takes over
 */
export function scopedProps(
  { question, about }: Pick<FigureParts, 'question' | 'about'>,
  loaded: QuestionRows,
  setting: Setting,
  awake: () => boolean
): FigureProps {
  const { names, scope, address, variants, filters = noFilters, stand = 'among others' } = setting;
  const built = { ...defaultView, ...filters };
  return {
    loaded: { ...loaded, about },
    question: variants ? { ...question, variants: ordered(question.variants, variants) } : question,
    rows: asRows(unpack(loaded.packed, question.columns), question),
    names,
    scope,
    stand,
    id: setting.id ?? loaded.slug,
    built,
    get view() {
      return awake() ? layOver({ ...address.view, ...filters }, address.view) : built;
    },
    get live() {
      return awake() && address.live;
    },
    onchange: (change) => void address.change(change)
  };
}

function ordered(all: Question['variants'], ids: readonly string[]): Question['variants'] {
  const [first = all[0], ...others] = ids.flatMap((id) => all.find((variant) => variant.id === id) ?? []);
  return [first, ...others];
}
