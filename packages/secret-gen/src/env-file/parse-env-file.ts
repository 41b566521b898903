import type { Fault } from '@dhallmark/fault';
import { secretFault, type SecretCode } from '../codes.ts';
import { decodeEnvFile } from './decode-env-file.ts';
import { readQuoted, type QuotedValue } from './read-quoted.ts';

/** What an env file sets. */
export interface EnvFile {
  readonly values: Readonly<Record<string, string>>;
  /** The line of each variable, counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * The variables of an env file, as docs/secrets-env.md describes them: each value exactly as it is
 * written, without expansion. Lines that other programs read differently are refused.
 *
 * Throws Fault `env-file-encoding`, or `malformed-env-file` with every line that is refused; no
 * message contains a part of the file.
 *
 * @param file how the file is called in messages
 * @example
 * parseEnvFile(Buffer.from('A=pa$word'), 'secrets.env').values // { A: 'pa$word' }
 */
export function parseEnvFile(bytes: Uint8Array, file: string): EnvFile {
  const text = decodeEnvFile(bytes, file);
  const values = new Map<string, string>();
  const lines = new Map<string, number>();
  const problems: Fault<SecretCode>[] = [];
  const refuse = (line: number, { message, hint }: Problem): void => {
    const code = 'malformed-env-file';
    problems.push(secretFault({ code, message, location: { file, line }, hint }));
  };
  const mixesLineEnds = text.includes('\r\n') && /(?:^|[^\r])\n/.test(text);
  let line = 1;
  for (let at = 0; at < text.length;) {
    const read = readLine(text, at, mixesLineEnds);
    if ('problem' in read) refuse(line, read.problem);
    if ('name' in read) {
      const before = lines.get(read.name);
      if (before === undefined) {
        lines.set(read.name, line);
        values.set(read.name, read.value);
      } else refuse(line, setTwice(before));
    }
    line += countLineBreaks(text, at, read.next);
    at = read.next;
  }
  throwProblems(problems, file);
  return { values: Object.fromEntries(values), lines };
}

/** One line, or several for a quoted value. `next` is where the following one starts. */
type ReadLine =
  | { readonly next: number }
  | { readonly next: number; readonly problem: Problem }
  | { readonly next: number; readonly name: string; readonly value: string };

interface Problem {
  readonly message: string;
  readonly hint: string;
}

const HOW = 'Write NAME=value, or NAME="value" with quotation marks.';

function readLine(text: string, start: number, mixesLineEnds: boolean): ReadLine {
  const end = endOfLine(text, start);
  const next = end + 1;
  const content = text.slice(start, end).replace(/\r$/, '');
  const refused = (message: string, hint: string): ReadLine => ({
    next,
    problem: { message, hint },
  });
  if (/^[ \t]*(?:#|$)/.test(content)) return { next };
  const equals = content.indexOf('=');
  if (equals < 0) return refused('the line has no "="', HOW);
  const name = content.slice(0, equals).replace(/^[ \t]*(?:export[ \t]+)?/, '');
  if (/[ \t]$/.test(name)) return refused('there is a space before the "="', HOW);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const hint = 'A name has letters, digits and _, and does not start with a digit. ';
    return refused('what is before the "=" is not the name of a variable', hint + HOW);
  }
  const valueAt = start + equals + 1;
  if (/["'`]/.test(text.charAt(valueAt))) {
    const quoted = readQuoted(text, valueAt, mixesLineEnds);
    return 'problem' in quoted ? quoted : afterQuoted(text, quoted, name);
  }
  const value = content.slice(equals + 1);
  const problem = findPlainProblem(value);
  return problem === undefined ? { next, name, value } : { next, problem };
}

/** What may follow a closing quotation mark: a comment. */
function afterQuoted(text: string, { next: at, value }: QuotedValue, name: string): ReadLine {
  const end = endOfLine(text, at);
  const rest = text.slice(at, end);
  if (/^[ \t]*(?:[ \t]#.*)?\r?$/s.test(rest)) return { next: end + 1, name, value };
  return {
    next: end + 1,
    problem: {
      message: 'there is text after the closing quotation mark of the value that starts here',
      hint: 'If the value contains the mark, use another one of " \' `, or write \\" between double ones. If a mark is missing, add it.',
    },
  };
}

const QUOTE = 'Put the value in quotation marks';

/** What is wrong with a value without quotation marks. */
function findPlainProblem(value: string): Problem | undefined {
  if (value.includes('\r')) {
    return {
      message: 'the line contains a carriage return that is not followed by a line feed',
      hint: 'End lines with LF or CRLF. Within double quotation marks, \\r is a carriage return.',
    };
  }
  if (/[ \t]#/.test(value)) {
    return {
      message: 'it is not clear whether the # starts a comment or belongs to the value',
      hint: `${QUOTE} if the # belongs to it; otherwise move the comment to a line before.`,
    };
  }
  if (value !== value.trim()) {
    return {
      message: 'the value starts or ends with white space, which other programs remove',
      hint: `${QUOTE} to keep the white space, or remove it.`,
    };
  }
  return undefined;
}

function setTwice(line: number): Problem {
  return {
    message: `the variable of this line is already set in line ${line}`,
    hint: 'Remove one of the two lines.',
  };
}

function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

function throwProblems(problems: readonly Fault<SecretCode>[], file: string): void {
  const [first] = problems;
  if (first === undefined) return;
  if (problems.length === 1) throw first;
  throw secretFault({
    code: 'malformed-env-file',
    message: `${problems.length} lines cannot be read`,
    location: { file },
    hint: 'Correct these lines. `docs/secrets-env.md` describes the format.',
    causes: problems,
  });
}
