/** What the notebook kit takes of TypeScript, which is fetched only for notebooks that have a cell of it: the bundler puts this in its place. */
import type * as TypeScript from 'typescript';

type Compiler = typeof TypeScript;
let compiler: Compiler | undefined;

/** Fetches the compiler: call it before a cell of TypeScript is compiled. */
export async function fetchTypeScript(): Promise<void> {
  compiler ??= (await import('typescript/lib/typescript.js')).default;
}

function held(): Compiler {
  if (!compiler) throw new Error('TypeScript has not arrived.');
  return compiler;
}

/** As far as the kit names them before the compiler has arrived. */
export const ScriptTarget = { ESNext: 99 } satisfies Pick<typeof TypeScript.ScriptTarget, 'ESNext'>;
export const ModuleKind = { Preserve: 200 } satisfies Pick<typeof TypeScript.ModuleKind, 'Preserve'>;

export const transpile: Compiler['transpile'] = (...given) => held().transpile(...given);
type Program = [files: readonly string[], options: TypeScript.CompilerOptions, host: TypeScript.CompilerHost];
export const createProgram = (...given: Program) => held().createProgram(...given);
export const createSourceFile: Compiler['createSourceFile'] = (...given) => held().createSourceFile(...given);
export const isClassExpression = (node: TypeScript.Node) => held().isClassExpression(node);
export const isFunctionExpression = (node: TypeScript.Node) => held().isFunctionExpression(node);
export const isParenthesizedExpression = (node: TypeScript.Node) => held().isParenthesizedExpression(node);
export const isExpressionStatement = (node: TypeScript.Node) => held().isExpressionStatement(node);
