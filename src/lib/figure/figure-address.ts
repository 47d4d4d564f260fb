import { formatView } from '$lib/link/format-view';
import type { View } from '$lib/link/view';
import type { QuestionRows } from '$lib/questions/load.server';
import type { Scope } from '$lib/questions/scope';

/**
 * The view of one figure, wherever it stands, as its own page shows it: what its page is about becomes a filter, and the
 * other figures of the page are left out.
 */
export function ownView(view: View, slug: string, scope: Scope): View {
  const only = (chosen: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(chosen).filter(([figure]) => figure === slug));
  return {
    ...view,
    ...scopeFilter(scope),
    tabs: only(view.tabs),
    variants: only(view.variants),
    theme: null
  };
}

/** A view that names the variant which a figure shows: not everywhere is it the one that the question's own page begins with. */
export function withVariant(
  view: View,
  { slug, variants }: Pick<QuestionRows, 'slug' | 'variants'>,
  variant: string
): View {
  const others = Object.entries(view.variants).filter(([figure]) => figure !== slug);
  const own = variant === variants[0].id ? [] : [[slug, variant]];
  return { ...view, variants: Object.fromEntries([...others, ...own]) };
}

/** The filter that leaves what a scope holds. */
function scopeFilter(scope: Scope): Partial<View> {
  switch (scope.kind) {
    case 'all':
      return {};
    case 'election':
      return { elections: [scope.id] };
    case 'mission': {
      const [election = '', organization = ''] = scope.id.split('/');
      return { elections: [election], organizations: [organization] };
    }
    case 'organization':
      return { organizations: [scope.id] };
    case 'country':
      return { countries: [scope.id], regions: [] };
  }
}

/**
 * The address of a figure's view on its own page, or of its bare figure.
 * @param page the address of that page
 */
export const figureAddress = (page: string, view: View, slug: string, scope: Scope): string =>
  page + formatView(ownView(view, slug, scope));
