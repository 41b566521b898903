import { parseAllDocuments } from 'yaml';
import { isJsonObject } from '../objects/json-value.ts';

/**
 * Whether a Helm template, a partial or a CRD file generates a Secret, as a document or as an item
 * of a List: it would be written unencrypted. A field `kind: Secret` deeper inside is a reference.
 * Of a document that is not YAML because of its actions, the lines are checked.
 *
 * @example
 * holdsSecret('kind: Secret\n') // true
 */
export function holdsSecret(text: string): boolean {
  return withoutActions(text)
    .split(/^---(?=\s|$)/m)
    .some(isSecretDocument);
}

/** Actions that print nothing: control, comments, assignments. */
const silent = /^\{\{-?\s*(?:if|else|end|range|with|define|block|\/\*|\$\w*\s*:?=)/;

/** Replaces an action that prints by a word, `{{ "Secret" }}` by that word, and removes lines with actions only. */
function withoutActions(text: string): string {
  const lines: Line[] = [newLine()];
  for (const { content, isAction } of splitActions(text)) {
    if (isAction) {
      const line = lines.at(-1) as Line;
      line.hasAction = true;
      line.content += printedWord(content);
      continue;
    }
    for (const [index, part] of content.split('\n').entries()) {
      if (index > 0) lines.push(newLine());
      const line = lines.at(-1) as Line;
      line.content += part;
      line.isBlank &&= part.trim() === '';
    }
  }
  return lines.map((line) => (line.hasAction && line.isBlank ? '' : line.content)).join('\n');
}

/** A line, with an action that goes over several lines as a part of it. */
interface Line {
  content: string;
  hasAction: boolean;
  /** Whether there are only spaces beside the actions. */
  isBlank: boolean;
}

function newLine(): Line {
  return { content: '', hasAction: false, isBlank: true };
}

/** One pass from left to right, so that a template of opening braces takes no longer than another one. */
function* splitActions(text: string): Generator<{ content: string; isAction: boolean }> {
  let at = 0;
  for (;;) {
    const start = text.indexOf('{{', at);
    const end = start < 0 ? -1 : text.indexOf('}}', start + 2);
    if (end < 0) break;
    yield { content: text.slice(at, start), isAction: false };
    yield { content: text.slice(start, end + 2), isAction: true };
    at = end + 2;
  }
  yield { content: text.slice(at), isAction: false };
}

function printedWord(action: string): string {
  if (silent.test(action)) return '';
  return /["'`]Secret["'`]/.test(action) ? 'Secret' : 'x';
}

function isSecretDocument(text: string): boolean {
  try {
    return readsAsSecret(text);
  } catch (error) {
    // Too many aliases, or too deep: what cannot be read may be a Secret.
    if (error instanceof RangeError || error instanceof ReferenceError) return true;
    throw error;
  }
}

function readsAsSecret(text: string): boolean {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  if (!Array.isArray(documents)) return false;
  return documents.some((document) =>
    document.errors.length > 0
      ? hasSecretLine(text)
      : isSecret(document.toJS({ maxAliasCount: 100 })),
  );
}

function isSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSecret);
  if (!isJsonObject(value)) return false;
  const { kind, items } = value;
  return kind === 'Secret' || (Array.isArray(items) && items.some(isSecret));
}

/** A kind at the smallest indentation of the text, in block or flow style. */
function hasSecretLine(text: string): boolean {
  const lines = text.split('\n');
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const content = line.trimStart();
    if (content !== '' && !content.startsWith('#')) {
      least = Math.min(least, line.length - content.length);
    }
  }
  return lines.some((line) => {
    const content = line.trimStart();
    return line.length - content.length === least && isSecretKind(content);
  });
}

function isSecretKind(line: string): boolean {
  const start = line.search(/[^-{"'\s]/);
  return (
    start >= 0 &&
    (/^kind["']?\s*:\s*["']?Secret\b/.test(line.slice(start)) ||
      /,\s*["']?kind["']?\s*:\s*["']?Secret\b/.test(line))
  );
}
