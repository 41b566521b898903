import {
  isMap,
  isScalar,
  isSeq,
  isAlias,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
} from 'yaml';
import { ExecutionError, GoList, GoMap, type Value } from './go-value.ts';
import { formatValue } from './format-value.ts';
import { jsonNumber } from './json.ts';
import { resolveScalar } from './yaml-scalars.ts';

/** How many values aliases may expand to. */
const MOST_NODES = 1_000_000;

/**
 * Reads the first document of YAML as sigs.k8s.io/yaml does: YAML 1.1 with the types of JSON, so every number is a
 * float64 and every key a string. Throws ExecutionError.
 *
 * @example
 * parseYaml('on: 012') // a GoMap with the key 'true' and the value 10
 */
export function parseYaml(text: string): Value {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    version: '1.1',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
  });
  if (!Array.isArray(documents)) return null;
  const [document] = documents as Document[];
  if (document === undefined) return null;
  const [error] = document.errors;
  if (error !== undefined) throw new ExecutionError(`yaml: ${error.message}`);
  return new Reader(document).read(document.contents);
}

class Reader {
  readonly #document: Document;
  #count = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  read(node: Node | null | undefined): Value {
    this.#count += 1;
    if (this.#count > MOST_NODES)
      throw new ExecutionError('yaml: document contains excessive aliasing');
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return this.read(node.resolve(this.#document));
    if (isScalar(node)) return readScalar(node);
    if (isSeq(node)) return new GoList(node.items.map((item) => this.read(item as Node)));
    if (!isMap(node)) throw new ExecutionError('yaml: unknown node');
    const entries = new Map<string, Value>();
    const merged: Node[] = [];
    for (const { key, value } of node.items) {
      if (isMergeKey(key as Node)) merged.push(value as Node);
      else entries.set(this.#readKey(key as Node), this.read(value as Node | null));
    }
    for (const each of merged) this.#merge(entries, each);
    return new GoMap(entries);
  }

  #readKey(node: Node): string {
    const key = this.read(node);
    if (key instanceof GoMap || key instanceof GoList) {
      throw new ExecutionError('yaml: a key is not a scalar');
    }
    return typeof key === 'number' ? jsonNumber(key) : formatValue(key);
  }

  #merge(entries: Map<string, Value>, node: Node): void {
    const value = this.read(node);
    const maps = value instanceof GoList ? value.items : [value];
    for (const map of maps) {
      if (!(map instanceof GoMap))
        throw new ExecutionError('yaml: map merge requires map or sequence of maps as the value');
      for (const [key, field] of map.entries) if (!entries.has(key)) entries.set(key, field);
    }
  }
}

function isMergeKey(node: Node): boolean {
  return (
    isScalar(node) && node.value === '<<' && (node.type === 'PLAIN' || node.type === undefined)
  );
}

function readScalar(node: Node): Value {
  if (!isScalar(node)) return null;
  const text = typeof node.value === 'string' ? node.value : '';
  if (node.tag === 'tag:yaml.org,2002:binary' || node.tag === '!!binary') {
    return Buffer.from(text, 'base64').toString('utf8');
  }
  const isPlain = node.type === 'PLAIN' || (node.type === undefined && node.value === null);
  if (!isPlain || node.tag === '!!str' || node.tag === 'tag:yaml.org,2002:str') return text;
  const value = resolveScalar(text);
  if (value === undefined) return text;
  return typeof value === 'bigint' ? Number(value) : value;
}
