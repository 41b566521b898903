/** A value in quotation marks. `next` is the offset after the closing mark. */
export interface QuotedValue {
  readonly next: number;
  readonly value: string;
}

/** Why a value cannot be read. `next` is where the next variable may start. */
export interface RefusedValue {
  readonly next: number;
  readonly problem: { readonly message: string; readonly hint: string };
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  $: '$',
};

/**
 * A value that starts with a quotation mark, at `start`. Between ' and ` every character stands for
 * itself, between " a backslash starts an escape sequence. Line breaks belong to the value, as LF.
 *
 * @param mixesLineEnds whether some lines of the text end with LF and others with CRLF
 * @example
 * readQuoted("'a b'", 0, false) // { next: 5, value: 'a b' }
 */
export function readQuoted(
  text: string,
  start: number,
  mixesLineEnds: boolean,
): QuotedValue | RefusedValue {
  const mark = text.charAt(start);
  const end = findClosingMark(text, start + 1, mark);
  if (end === undefined) {
    return {
      next: text.length,
      problem: {
        message: `the value starts with ${mark}, and there is no closing ${mark}`,
        hint: `Add the closing mark, or put the value in other marks if ${mark} belongs to it.`,
      },
    };
  }
  const raw = text.slice(start + 1, end);
  const problem = findProblem(raw, mark, mixesLineEnds);
  if (problem !== undefined) return { next: endOfLine(text, end), problem };
  const lines = raw.replaceAll('\r\n', '\n');
  const value =
    mark === '"'
      ? lines.replaceAll(/\\(.)/gs, (_, escaped: string) => escapes[escaped] ?? '')
      : lines;
  return { next: end + 1, value };
}

function findClosingMark(text: string, start: number, mark: string): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === mark) return at;
    if (character === '\\' && mark === '"') at += 1;
  }
  return undefined;
}

function findProblem(
  raw: string,
  mark: string,
  mixesLineEnds: boolean,
): RefusedValue['problem'] | undefined {
  if (/\r(?!\n)/.test(raw)) {
    return {
      message: 'the value contains a carriage return that is not followed by a line feed',
      hint: 'Write \\r between double quotation marks.',
    };
  }
  if (mixesLineEnds && raw.includes('\n')) {
    return {
      message:
        'the value has several lines, and the file ends some lines with LF and others with CRLF',
      hint: 'End all lines of the file in the same way.',
    };
  }
  const unknown =
    mark === '"' && [...raw.matchAll(/\\(.)/gs)].some(([, e = '']) => !(e in escapes));
  return unknown
    ? {
        message: 'a backslash in the value does not start an escape sequence',
        hint: 'Between double quotation marks write \\\\ for a backslash; only \\n \\r \\t \\" \\\\ \\$ are escape sequences. Between single ones a backslash stands for itself.',
      }
    : undefined;
}

function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}
