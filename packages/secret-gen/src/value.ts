import type { VariableForm, VariableSource } from './spec.ts';

/** The world as values may come from it. */
export interface ValueSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** undefined when there is no such file or it cannot be read. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Defaults count in `local` only. */
  readonly environment: string;
}

export type Value =
  | { readonly bytes: Uint8Array }
  | {
      readonly problem:
        | 'missing-variable'
        | 'empty-variable'
        | 'malformed-variable'
        | 'unreadable-file';
      readonly message: string;
      readonly hint: string;
    };

const howToSet: Record<VariableForm, string> = {
  text: 'with the value itself',
  base64: 'with the value in base64',
  file: 'as a variable of type file, or with the path of a file that holds the value',
};

/** A variable's value by its declared form; the form is never guessed from the value. */
export function readValue(source: VariableSource, from: ValueSource): Value {
  const given = from.env[source.variable];
  const fallback = from.environment === 'local' ? (source.default ?? undefined) : undefined;
  if (given === undefined && fallback !== undefined) return { bytes: Buffer.from(fallback) };
  if (given === undefined) {
    return {
      problem: 'missing-variable',
      message: `the variable ${source.variable} is not set`,
      hint: `Set ${source.variable} ${howToSet[source.form]} ${whereToSet(from.environment)}.`,
    };
  }
  if (given === '') {
    return {
      problem: 'empty-variable',
      message: `the variable ${source.variable} is empty`,
      hint: `Set ${source.variable} ${howToSet[source.form]} ${whereToSet(from.environment)}.`,
    };
  }
  if (source.form === 'text') return { bytes: Buffer.from(given) };
  return source.form === 'base64' ? fromBase64(source, given) : fromFile(source, given, from);
}

function whereToSet(environment: string): string {
  return environment === 'local'
    ? 'in secrets.env'
    : `as a CI variable of the environment ${environment}`;
}

/** RFC 4648, section 4, with padding; white space is let through, since tools fold long lines. */
function fromBase64(source: VariableSource, given: string): Value {
  const text = given.replaceAll(/\s/g, '');
  if (text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    return { bytes: Buffer.from(text, 'base64') };
  }
  return {
    problem: 'malformed-variable',
    message: `the variable ${source.variable} is not base64`,
    hint: `Encode the value (base64 -w0), or declare ${source.variable} with the form text.`,
  };
}

function fromFile(source: VariableSource, path: string, from: ValueSource): Value {
  const bytes = readQuietly(path, from);
  if (bytes && bytes.length > 0) return { bytes };
  return {
    problem: 'unreadable-file',
    message: `the file that ${source.variable} names ${bytes ? 'is empty' : 'cannot be read'}`,
    hint: `${source.variable} must hold the path of a file, as GitLab's file variables do; for the value itself, declare it with the form text.`,
  };
}

/** What the system says of a path names it, and a variable set by mistake holds the secret itself. */
function readQuietly(path: string, from: ValueSource): Uint8Array | undefined {
  try {
    return from.readFile(path);
  } catch {
    return undefined;
  }
}
