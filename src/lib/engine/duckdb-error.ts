/** What DuckDB throws → an EngineError. */
import type { Statement } from './engine';
import { EngineError, type EngineErrorKind } from './error';
import { caretPosition, unitsBefore } from './positions';

interface Report {
  /** DuckDB's word for what went wrong: `Binder`, `Permission`. */
  type: string;
  text: string;
  /** In UTF-16 units from the statement's begin. */
  position?: number;
}

const kinds: Record<string, EngineErrorKind> = {
  Permission: 'refused',
  'Extension Autoloading': 'refused',
  'Out of Memory': 'memory',
  INTERNAL: 'crashed',
  FATAL: 'crashed'
};

/**
 * The error of a statement, with its place in the whole script.
 * @param cause what was thrown: DuckDB's report, or a fault of the WebAssembly machine
 * @param statement as it was run; `written` finds a place of it in the statement as it was written, where they differ
 */
export function statementError(
  cause: unknown,
  script: string,
  statement: Statement & { written?(position: number): number }
): EngineError {
  if (cause instanceof EngineError) return cause;
  const report = readReport(cause, statement.sql);
  if (!report) return faultError(cause, script);
  const { type, text, position } = report;
  const { start, written = (place) => place } = statement;
  return new EngineError(kindOf(type, text), messageOf(type, text), {
    sql: script,
    position: position === undefined ? undefined : start + written(position),
    cause
  });
}

/** The error of a fault of the machine itself, after which the database cannot be trusted. */
export function faultError(cause: unknown, sql?: string): EngineError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const isMemory = cause instanceof RangeError || /out of memory|allocation failed|\bOOM\b/i.test(message);
  return isMemory
    ? new EngineError(
        'memory',
        'The SQL engine ran out of memory. Ask for less, or close other pages, and try again.',
        {
          sql,
          cause
        }
      )
    : new EngineError('crashed', `The SQL engine broke (${message}). It starts anew: try again.`, {
        sql,
        cause
      });
}

/** Parser errors come as JSON with a byte position, all others as text with a picture of the line and a caret below. */
function readReport(cause: unknown, sql: string): Report | undefined {
  if (!(cause instanceof Error)) return undefined;
  if (cause.message.startsWith('{')) return readJson(cause.message, sql);
  const [, type = '', text = ''] = /^([A-Z][\w ]*) Error: (.*)$/s.exec(cause.message) ?? [];
  return type === '' ? undefined : { type, text: withoutPicture(text), position: caretPosition(text, sql) };
}

function readJson(message: string, sql: string): Report {
  const {
    exception_type: type = '',
    exception_message: text = '',
    position
  }: { exception_type?: string; exception_message?: string; position?: string } = JSON.parse(message);
  return {
    type,
    text: withoutPicture(text),
    position: position === undefined ? undefined : unitsBefore(sql, Number(position))
  };
}

function withoutPicture(text: string): string {
  return text.replace(/\n\nLINE \d+: .*$/s, '');
}

function kindOf(type: string, text: string): EngineErrorKind {
  if (/configuration has been locked|launched in read-only mode/.test(text)) return 'refused';
  return kinds[type] ?? 'sql';
}

function messageOf(type: string, text: string): string {
  if (text.includes('launched in read-only mode')) {
    return 'The tables here cannot be changed. CREATE TEMP TABLE makes one that can be, for the rest of the script.';
  }
  // DuckDB's advice is to install an extension, which the lock forbids.
  const [withoutAdvice = text] = text.split('\n\nPlease try installing');
  return `${type} Error: ${withoutAdvice}${withoutAdvice === text ? '' : ' This engine runs without extensions.'}`;
}
