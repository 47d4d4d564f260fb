import type { RenderFunction } from '@observablehq/plot';

/**
 * Names each drawn element after its datum (`data-key`), so that a click or a key press leads back to the rows,
 * in the prerendered picture as in the live one.
 * @param keys the key of each datum, in the order of the mark's data
 */
export function keyed(keys: readonly string[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (!group) return group;
    Array.from(group.children).forEach((element, i) => {
      const key = keys[index[i] ?? -1];
      if (key !== undefined) element.setAttribute('data-key', key);
    });
    return group;
  };
}
