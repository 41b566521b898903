import { parseAllDocuments } from 'yaml';
import { lexTemplate, type Token } from '../go-template/lex-template.ts';

/** Where a template is not valid YAML, and why. */
export interface YamlFault {
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly reason: string;
}

/**
 * The first place where a template is not valid YAML whatever its actions write. Only templates are
 * judged whose actions are values in a line: an action that decides, trims, or writes whole lines can
 * make up for anything. Throws TemplateError.
 *
 * @example
 * findYamlFault('data:\n  a: "{{ .Values.a }}\n')?.reason // 'missing closing "quote'
 */
export function findYamlFault(source: string): YamlFault | undefined {
  const text = replaceValues(source);
  if (text === undefined) return undefined;
  try {
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
    const documents = parseAllDocuments(text, options);
    const errors = Array.isArray(documents) ? documents.flatMap(({ errors: found }) => found) : [];
    const [first] = errors;
    if (first === undefined) return undefined;
    const { message, pos } = first;
    return { offset: pos[0], reason: message.charAt(0).toLowerCase() + message.slice(1) };
  } catch (error) {
    // the parser overflows the stack on deep nesting
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The text with words of the same length for actions; undefined where they may be more than that. */
function replaceValues(source: string): string | undefined {
  const tokens = lexTemplate(source);
  if (tokens.some(({ kind }) => kind === 'keyword')) return undefined;
  const parts: string[] = [];
  let at = 0;
  for (const [index, { kind, text, offset }] of tokens.entries()) {
    if (kind !== 'text' && kind !== 'open') continue;
    // what is between tokens is a comment
    parts.push(source.slice(at, offset).replaceAll(/[^\n]/g, ' '));
    at = kind === 'text' ? offset + text.length : endOfAction(tokens, index);
    if (kind === 'open' && !isValue(source, offset, at)) return undefined;
    parts.push(kind === 'text' ? text : 'x'.repeat(at - offset));
  }
  return parts.join('');
}

function endOfAction(tokens: readonly Token[], open: number): number {
  const close = tokens.slice(open).find(({ kind }) => kind === 'close');
  return close === undefined ? 0 : close.offset + close.text.length;
}

/** Whether an action is behind something else in its line, or is a key; without trim markers. */
function isValue(source: string, start: number, end: number): boolean {
  const action = source.slice(start, end);
  if (/^\{\{-\s|\s-\}\}$/.test(action)) return false;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = source.indexOf('\n', end);
  const after = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return before.trim() !== '' || /^[^\s:]*:/.test(after);
}
