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

const action = /\{\{(?:[^}]|\}(?!\}))*\}\}/g;
/** Actions that print nothing: control, comments, assignments. */
const silent = /^\{\{-?\s*(?:if|else|end|range|with|define|block|\/\*|\$\w*\s*:?=)/;

/** Replaces an action that prints by a word, `{{ "Secret" }}` by that word, and removes lines with actions only. */
function withoutActions(text: string): string {
  return text
    .replaceAll(/^[^\S\n]*(?:\{\{(?:[^}]|\}(?!\}))*\}\}[^\S\n]*)+$/gm, '')
    .replaceAll(action, (found) => {
      if (silent.test(found)) return '';
      return /["'`]Secret["'`]/.test(found) ? 'Secret' : 'x';
    });
}

function isSecretDocument(text: string): boolean {
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
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
  const indentations = text
    .split('\n')
    .filter((line) => /^\s*[^\s#]/.test(line))
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indentations);
  return text
    .split('\n')
    .filter((line) => line.length - line.trimStart().length === least)
    .some((line) => /^\s*[-{"']*\s*(?:.*,\s*["']?)?kind["']?\s*:\s*["']?Secret\b/.test(line));
}
