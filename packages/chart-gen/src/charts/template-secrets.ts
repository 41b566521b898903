import { parseAllDocuments } from 'yaml';

/**
 * Whether a plain Helm template makes a Secret: a document of kind Secret, or, where actions keep it
 * from being YAML, a line that says so. It would be written in the clear.
 */
export function holdsSecret(text: string): boolean {
  const documents = parseAllDocuments(text.replaceAll(/\{\{.*?\}\}/gs, 'x'), {
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const kinds = Array.isArray(documents)
    ? documents.map((document): unknown => document.get('kind'))
    : [];
  return (
    kinds.includes('Secret') ||
    /^[\s{"'-]*kind["']?\s*:\s*["']?Secret["']?\s*(#.*|[,}].*)?$/m.test(text)
  );
}
