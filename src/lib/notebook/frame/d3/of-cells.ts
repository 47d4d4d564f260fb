/** The `d3` of cells: it computes (`computing.ts`); where a cell uses more of it, the page hands in the rest (`rest.ts`) first. */
import * as computing from './computing';

/** The name under which a cell waits for the rest of d3; no cell can define it. */
export const restOfD3 = 'the rest of d3';

/**
 * The two things that cells can name: `d3`, and the wait until the rest is in it.
 * @param fetchRest gives the other packages, which use those that are here already
 */
export function d3OfCells(fetchRest: (computing: object) => Promise<unknown>) {
  const d3 = { ...computing };
  return { d3: () => d3, [restOfD3]: async () => Object.assign(d3, await fetchRest(computing)) };
}

/**
 * What a cell waits for before it runs: with the rest of d3 where its program may use it.
 * @param program a function, as compiled
 */
export function inputsWithD3(inputs: string[], program: string): string[] {
  return inputs.includes('d3') && usesRest(program) ? [...inputs, restOfD3] : inputs;
}

/** Whether a program names `d3` otherwise than as `d3.<a name of the computing packages>`. Its parameters, up to the first `)`, do not count. */
function usesRest(program: string): boolean {
  const uses = program.slice(program.indexOf(')')).matchAll(/\bd3\b(?:\s*\??\.\s*(\w+))?/g);
  return [...uses].some(([, name]) => name === undefined || !Object.hasOwn(computing, name));
}
