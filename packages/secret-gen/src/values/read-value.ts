import type { Fault } from '@dhallmark/fault';
import { secretFault, type SecretCode } from '../codes.ts';
import type { ProblemInSecret } from '../specs/secret-problem.ts';
import type { KeySource, VariableForm, VariableSource } from '../specs/secret-spec.ts';

/** Where values come from. */
export interface ValueSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Undefined, or an exception, when the file is absent or cannot be read. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Defaults are used in `local` only. */
  readonly environment: string;
}

/** The value of a key, or why it cannot be read. */
export type ValueResult =
  | { readonly bytes: Uint8Array }
  | { readonly problems: readonly ProblemInSecret[] };

/**
 * The value of a key, from one variable or from the parts of its template.
 *
 * @example
 * readKeyValue({ variable: 'PASSWORD', form: 'text' }, from)
 */
export function readKeyValue(source: KeySource, from: ValueSource): ValueResult {
  const parts = 'template' in source ? source.template : [source];
  const problems: ProblemInSecret[] = [];
  const chunks = parts.map((part) => {
    if (typeof part === 'string') return Buffer.from(part);
    const value = readVariable(part, from);
    if ('bytes' in value) return value.bytes;
    problems.push({ variable: part.variable, fault: value.fault });
    return Buffer.alloc(0);
  });
  return problems.length > 0 ? { problems } : { bytes: Buffer.concat(chunks) };
}

type VariableResult = { readonly bytes: Uint8Array } | { readonly fault: Fault<SecretCode> };

/** What a variable of each form has to hold, for hints. */
const howToSet: Readonly<Record<VariableForm, string>> = {
  text: 'to the value itself',
  base64: 'to the value in base64',
  file: 'as a variable of type file, or to the path of a file that holds the value',
};

/**
 * The value of a variable in its declared form, which is never guessed from the value.
 *
 * @example
 * readVariable({ variable: 'KEY', form: 'base64' }, { env: { KEY: 'aGk=' }, … }) // { bytes: 'hi' }
 */
export function readVariable(source: VariableSource, from: ValueSource): VariableResult {
  const given = from.env[source.variable];
  const fallback = from.environment === 'local' ? source.default : undefined;
  if (given === undefined && fallback !== undefined) return { bytes: Buffer.from(fallback) };
  if (given === undefined || given === '') {
    const { variable, form } = source;
    const fault = secretFault({
      code: given === undefined ? 'missing-variable' : 'empty-variable',
      message: `the variable ${variable} is ${given === undefined ? 'not set' : 'empty'}`,
      hint: `Set ${variable} ${howToSet[form]}, ${whereToSet(from.environment)}.`,
    });
    return { fault };
  }
  switch (source.form) {
    case 'text':
      return { bytes: Buffer.from(given) };
    case 'base64':
      return decodeBase64(source, given);
    case 'file':
      return readFile(source, given, from);
  }
}

function whereToSet(environment: string): string {
  return environment === 'local'
    ? 'in secrets.env'
    : `as a CI variable of the environment ${environment}`;
}

/** RFC 4648, section 4, with padding. White space is allowed, because tools fold long lines. */
function decodeBase64({ variable }: VariableSource, given: string): VariableResult {
  const text = given.replaceAll(/\s/g, '');
  if (text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    return { bytes: Buffer.from(text, 'base64') };
  }
  const fault = secretFault({
    code: 'malformed-variable',
    message: `the variable ${variable} is not valid base64`,
    hint: `Encode the value with base64 -w0, or declare ${variable} with the form text.`,
  });
  return { fault };
}

function readFile({ variable }: VariableSource, path: string, from: ValueSource): VariableResult {
  const bytes = tryReadFile(path, from);
  if (bytes !== undefined && bytes.length > 0) return { bytes };
  const fault = secretFault({
    code: 'unreadable-file',
    message: `the file that ${variable} names ${bytes ? 'is empty' : 'cannot be read'}`,
    hint: `${variable} must hold the path of a file, as GitLab's variables of type file do. If it holds the value itself, declare it with the form text.`,
  });
  return { fault };
}

/**
 * The system's message names the path, and a variable that was set by mistake holds the value where
 * a path belongs. So the message is not a cause.
 */
function tryReadFile(path: string, from: ValueSource): Uint8Array | undefined {
  try {
    return from.readFile(path);
  } catch {
    return undefined;
  }
}
