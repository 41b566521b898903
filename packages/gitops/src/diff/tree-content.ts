import { parseAllDocuments } from 'yaml';
import { isRecord } from '../is-record.ts';

/** What identifies a Kubernetes object. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  /** An empty string where the object has none. */
  readonly namespace: string;
  readonly name: string;
}

/** An object and its file. */
export interface TreeObject extends ObjectName {
  /** The file of the deploy tree that contains it. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The content of a tree, for comparing: objects, and files that are not (only) objects. */
export interface TreeContent {
  readonly objects: readonly TreeObject[];
  /** Files with Helm syntax or without objects (values.yaml, NOTES.txt): path → text. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The objects and other files among the files of a deploy tree (path → text). Never throws: a file
 * that is not YAML counts as text.
 *
 * @example
 * readTreeContent(new Map([['chart/templates/web.yaml', text]])).objects
 */
export function readTreeContent(files: ReadonlyMap<string, string>): TreeContent {
  const objects: TreeObject[] = [];
  const texts = new Map<string, string>();
  for (const [path, text] of files) {
    const found = /\.ya?ml$/.test(path) ? findObjects(path, text) : undefined;
    if (found) for (const object of found) objects.push(object);
    else texts.set(path, text);
  }
  return { objects, texts };
}

/** Undefined for what is not objects, or has too many aliases or levels to be read. */
function findObjects(path: string, text: string): TreeObject[] | undefined {
  try {
    return parseTree(path, text);
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function parseTree(path: string, text: string): TreeObject[] | undefined {
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) {
    return undefined;
  }
  const values = documents
    .map((document): unknown => document.toJS())
    .filter((value) => value !== null);
  const objects = values.map((value) => toObject(path, value));
  return objects.every((object) => object !== undefined) && objects.length > 0
    ? objects
    : undefined;
}

function toObject(path: string, value: unknown): TreeObject | undefined {
  if (!isRecord(value)) return undefined;
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !isRecord(metadata)) {
    return undefined;
  }
  const { name, namespace } = metadata;
  if (typeof name !== 'string') return undefined;
  const place = typeof namespace === 'string' ? namespace : '';
  return { apiVersion, kind, namespace: place, name, path, fields: value };
}

/**
 * The name of an object for people.
 *
 * @example
 * showName(object) // 'Deployment polar/web'
 */
export function showName(object: ObjectName): string {
  return `${object.kind} ${object.namespace === '' ? '' : `${object.namespace}/`}${object.name}`;
}
