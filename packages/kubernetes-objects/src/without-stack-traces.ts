/**
 * Runs a parser whose errors are counted or shown by their code only. Recording where each one was
 * created takes ten times as long as the parsing, and a malformed file has an error per character.
 *
 * @example
 * withoutStackTraces(() => parseAllDocuments(text))
 */
export function withoutStackTraces<Result>(parse: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
