import { parseAllDocuments, type Document } from 'yaml';

/** Go's YAML library, which Helm and Kubernetes use, reads `1:30` and dates as strings. */
const unknownToGo: ReadonlySet<string | undefined> = new Set(['TIME', 'timestamp']);

/**
 * The documents of manifests, read as Helm and Kubernetes do: by YAML 1.1, in which `0755` is an octal number
 * and `yes` a boolean.
 *
 * @example
 * parseManifests('mode: 0755')[0]?.toJS() // { mode: 493 }
 */
export function parseManifests(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, {
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: (tags) =>
      tags.filter(
        (tag) =>
          typeof tag === 'string' ||
          !(unknownToGo.has(tag.format) || tag.tag === 'tag:yaml.org,2002:timestamp'),
      ),
  });
  return 'empty' in documents ? [] : documents;
}
