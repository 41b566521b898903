import { LineCounter, parseAllDocuments } from 'yaml';
import { decodeText } from './decode-text.ts';
import type { Refusal } from './document-reading.ts';
import { isNestedTooDeeply } from './nesting.ts';
import { withoutStackTraces } from './without-stack-traces.ts';

/** The documents of a file as JSON values, or why it cannot be read. */
export type JsonReading = { readonly values: readonly unknown[] } | { readonly refusal: Refusal };

const TOO_DEEP: JsonReading = {
  refusal: { reason: 'its values are nested too deeply, or its aliases expand too far', line: 1 },
};

/**
 * The documents of YAML or JSON as the values that their scalars mean, empty documents left out. A
 * text with a document that is not valid, or with aliases that expand without limit, is refused whole.
 * Never throws.
 *
 * @example
 * readJsonValues('a: 1\n---\nb: [true]\n') // { values: [{ a: 1 }, { b: [true] }] }
 */
export function readJsonValues(input: string | Uint8Array): JsonReading {
  const decoded = decodeText(input);
  if (decoded.refusal !== undefined) return { refusal: decoded.refusal };
  if (isNestedTooDeeply(decoded.text)) return TOO_DEEP;
  const json = parseJson(decoded.text);
  if (json !== undefined) return { values: [json] };
  try {
    return readYaml(decoded.text);
  } catch (error) {
    // nested too deeply for the parser; an alias without anchor, or one that expands too far
    if (!(error instanceof RangeError) && !(error instanceof ReferenceError)) throw error;
    return TOO_DEEP;
  }
}

/** Much faster than YAML; undefined where the text is something else. */
function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readYaml(text: string): JsonReading {
  const lineCounter = new LineCounter();
  const documents = withoutStackTraces(() =>
    parseAllDocuments(text, {
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    }),
  );
  const values: unknown[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    const [problem] = document.errors;
    if (problem !== undefined) {
      const reason = `it is not valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')})`;
      return { refusal: { reason, line: Math.max(1, lineCounter.linePos(problem.pos[0]).line) } };
    }
    const value = document.toJS({ maxAliasCount: 100 }) as unknown;
    if (value !== null && value !== undefined) values.push(value);
  }
  return { values };
}
