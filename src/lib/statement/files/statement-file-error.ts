/** What is wrong with a file that should hold a statement: one sentence that names it, for readers. */
export class StatementFileError extends Error {
  override readonly name = 'StatementFileError';
}
