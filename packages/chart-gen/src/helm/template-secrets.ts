import { parseAllDocuments } from 'yaml';
import { isJsonObject } from '../objects/json-value.ts';

/**
 * Whether a plain Helm template, a partial or a CRD file makes a Secret: as a document or as an item
 * of a List. It would be written in the clear. A field `kind: Secret` deeper inside is a reference
 * and is let through. Where actions keep a document from being YAML its lines are looked at.
 */
export function holdsSecret(text: string): boolean {
  return withoutActions(text)
    .split(/^---(?=\s|$)/m)
    .some(isSecretDocument);
}

const action = /\{\{(?:[^}]|\}(?!\}))*\}\}/g;
/** Actions that print nothing: control, comments, assignments. */
const silent = /^\{\{-?\s*(?:if|else|end|range|with|define|block|\/\*|\$\w*\s*:?=)/;

/** An action that prints becomes a word, `{{ "Secret" }}` that one; lines that hold no other go. */
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

/** A kind at the least indentation of the text, in block or in flow style. */
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
