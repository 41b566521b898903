import { Document, isScalar } from 'yaml';

/** A top-level key of a file: a job or a setting, with the comment above it. */
export interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly comment?: string | undefined;
}

/**
 * YAML with a comment and an empty line before each entry. GitLab reads YAML 1.1, where an environment
 * called no or 2026-01-01 is not a string; such strings are quoted, unless the version is 1.2. There are no
 * anchors, which Azure Pipelines does not know.
 *
 * @example
 * renderEntries([{ name: 'stages', value: ['check'] }])
 */
export function renderEntries(entries: readonly Entry[], version: '1.1' | '1.2' = '1.1'): string {
  const document = new Document({}, version === '1.1' ? { compat: 'yaml-1.1' } : {});
  for (const { name, value, comment } of entries) {
    const pair = document.createPair(name, value, { aliasDuplicateObjects: false });
    if (isScalar(pair.key)) {
      pair.key.spaceBefore = name !== entries[0]?.name;
      if (comment !== undefined) pair.key.commentBefore = ` ${comment}`;
    }
    document.add(pair);
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}
