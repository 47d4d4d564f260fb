/** What DuckDB throws → an EngineError. */
import { EngineError, type EngineErrorKind } from './error';
import { unitsBefore, type Statement } from './statements';

interface Report {
  exception_type?: string;
  exception_message?: string;
  position?: string;
}

const kinds: Record<string, EngineErrorKind> = {
  Permission: 'refused',
  'Extension Autoloading': 'refused',
  'Out of Memory': 'memory',
  Interrupt: 'cancelled',
  INTERNAL: 'crashed',
  FATAL: 'crashed'
};

/**
 * The error of a statement, with its place in the whole script.
 * @param cause what was thrown: DuckDB's report as JSON, or a fault of the WebAssembly machine
 */
export function statementError(cause: unknown, script: string, statement: Statement): EngineError {
  if (cause instanceof EngineError) return cause;
  const report = parseReport(cause);
  if (!report) return faultError(cause, script);
  const { exception_type: type = '', exception_message: text = '', position } = report;
  return new EngineError(kindOf(type, text), messageOf(type, text), {
    sql: script,
    position:
      position === undefined ? undefined : statement.start + unitsBefore(statement.sql, Number(position)),
    cause
  });
}

/** The error of a fault of the machine itself, after which the database cannot be trusted. */
export function faultError(cause: unknown, sql?: string): EngineError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const isMemory =
    cause instanceof RangeError || /out of memory|allocation failed|\bOOM\b|bad_alloc/i.test(message);
  return isMemory
    ? new EngineError(
        'memory',
        'The SQL engine ran out of memory. Close other pages or ask for less, and try again.',
        { sql, cause }
      )
    : new EngineError('crashed', `The SQL engine broke: ${message}. Try again: it starts anew.`, {
        sql,
        cause
      });
}

/** DuckDB's own report; parser errors carry a second one within the first. */
function parseReport(cause: unknown): Report | undefined {
  if (!(cause instanceof Error) || !cause.message.startsWith('{')) return undefined;
  try {
    const report: Report = JSON.parse(cause.message);
    const inner: Report = report.exception_message?.startsWith('{')
      ? JSON.parse(report.exception_message)
      : {};
    return { ...report, ...inner };
  } catch {
    return undefined;
  }
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
  const [withoutAdvice = text] = text.split(/\n\nPlease try installing|\n\tCandidate functions:/);
  const noExtensions =
    withoutAdvice === text || !/ extension\.$/.test(withoutAdvice)
      ? ''
      : ' This engine runs without extensions.';
  return `${type} Error: ${withoutAdvice}${noExtensions}`;
}
