/** Observable's libraries that bring no types, as far as the frame uses them. */
declare module '@observablehq/runtime' {
  export interface Variable {
    delete(): void;
  }
  export type VariableDefinition = (...inputs: never[]) => unknown;
  export interface Module {
    variable(observer?: unknown, options?: unknown): Variable;
  }
  export class Runtime {
    constructor(builtins: Record<string, () => unknown>);
    module(): Module;
    dispose(): void;
  }
}

declare module '@observablehq/inputs' {
  export function range(extent?: readonly [number, number], options?: object): HTMLElement;
  export function table(
    rows: Iterable<Record<string, unknown>>,
    options?: {
      rows?: number;
      /** In pixels. */
      height?: number;
      maxHeight?: number;
      select?: boolean;
      format?: Record<string, (value: unknown) => unknown>;
    }
  ): HTMLElement;
}

declare module 'htl' {
  type Tag<Made> = (strings: TemplateStringsArray, ...values: unknown[]) => Made;
  export const html: Tag<HTMLElement>;
  export const svg: Tag<SVGElement>;
}
