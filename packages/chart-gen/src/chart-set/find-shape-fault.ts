import { isAlias, isMap, isScalar, parseAllDocuments, type Document, type YAMLMap } from 'yaml';

/** Why a document is not a Kubernetes object. */
export interface ShapeFault {
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly reason: string;
}

/**
 * The documents of a template without actions.
 *
 * @example
 * readDocuments('a: 1\n---\nb: 2\n').length // 2
 */
export function readDocuments(text: string): readonly Document.Parsed[] {
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = parseAllDocuments(text, options);
  return Array.isArray(documents) ? documents : [];
}

/**
 * The first document of plain YAML that is not a Kubernetes object: Helm refuses it, or the API server
 * does. Empty documents are nothing. Expects valid YAML.
 *
 * @example
 * findShapeFault(readDocuments('kind: Pod\nmetadata:\n  name:web\n'))?.reason // 'metadata must be a mapping, such as "name: web"'
 */
export function findShapeFault(documents: readonly Document.Parsed[]): ShapeFault | undefined {
  for (const document of documents) {
    const fault = checkDocument(document);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function checkDocument({ contents }: Document.Parsed): ShapeFault | undefined {
  if (contents === null || (isScalar(contents) && contents.value === null)) return undefined;
  const [offset] = contents.range;
  if (!isMap(contents)) {
    return { offset, reason: 'the document must be a mapping with apiVersion and kind' };
  }
  if (contents.items.length === 0) return undefined;
  for (const name of ['apiVersion', 'kind']) {
    const field = fieldOf(contents, name);
    if (field === undefined) return { offset, reason: `the document has no ${name}` };
    if (!isScalar(field.value)) return unlessAlias(field, `${name} must be a string`);
    if (typeof field.value.value !== 'string') {
      return { offset: field.offset, reason: `${name} must be a string` };
    }
  }
  return checkMetadata(contents);
}

function checkMetadata(object: YAMLMap.Parsed): ShapeFault | undefined {
  const metadata = fieldOf(object, 'metadata');
  if (metadata === undefined || isNothing(metadata.value)) return undefined;
  if (!isMap(metadata.value)) {
    return unlessAlias(metadata, 'metadata must be a mapping, such as "name: web"');
  }
  for (const name of ['name', 'namespace']) {
    const field = fieldOf(metadata.value as YAMLMap.Parsed, name);
    if (field !== undefined && !isNothing(field.value) && !isScalar(field.value)) {
      return unlessAlias(field, `metadata.${name} must be a string`);
    }
  }
  const annotations = fieldOf(metadata.value as YAMLMap.Parsed, 'annotations');
  if (annotations === undefined || isNothing(annotations.value)) return undefined;
  if (!isMap(annotations.value)) {
    return unlessAlias(annotations, 'annotations must be a mapping of strings');
  }
  const wrong = annotations.value.items.find(
    ({ value }) =>
      !isAlias(value) && !isNothing(value) && !(isScalar(value) && typeof value.value === 'string'),
  );
  if (wrong === undefined) return undefined;
  const offset = offsetOf(wrong.key) ?? annotations.offset;
  return { offset, reason: 'an annotation must be a string: put its value in quotation marks' };
}

interface Field {
  readonly offset: number;
  readonly value: unknown;
}

function fieldOf(map: YAMLMap.Parsed, name: string): Field | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair && { offset: offsetOf(pair.key) ?? 0, value: pair.value };
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

/** What an alias is about is not looked up. */
function unlessAlias({ offset, value }: Field, reason: string): ShapeFault | undefined {
  return isAlias(value) ? undefined : { offset, reason };
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}
