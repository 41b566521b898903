/** The sops block in flat files: `age__list_0__map_enc` for the field `enc` of the first age key (sops stores/flatten.go). */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { MetadataRecord, MetadataValue } from '../metadata/metadata.ts';

const MAP = '__map_';
const LIST = '__list_';

/** The fields in the order of the record. */
export function flatten(record: MetadataRecord): [name: string, text: string][] {
  return Object.entries(record).flatMap(([name, value]) => flattenValue(name, value));
}

function flattenValue(name: string, value: MetadataValue): [string, string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => flattenValue(`${name}${LIST}${index}`, item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([field, part]) =>
      flattenValue(`${name}${MAP}${field}`, part),
    );
  }
  return [[name, value === null ? '' : String(value)]];
}

type Building = { [field: string]: Building | string } | (Building | string)[];

/** Throws Fault `malformed-metadata` for names that contradict each other or lists with gaps. */
export function unflatten(
  fields: readonly (readonly [name: string, text: string])[],
): MetadataRecord {
  const root = new FlatNode();
  for (const [name, value] of fields) {
    let node = root;
    for (const token of tokens(name)) node = node.child(token);
    if (node.value !== undefined) throw malformed();
    node.value = value;
  }
  const built = root.build();
  if (typeof built === 'string' || Array.isArray(built)) throw malformed();
  return built;
}

type Token = string | number;

function tokens(name: string): Token[] {
  const found: Token[] = [];
  for (const [, mark, part = ''] of name.matchAll(
    /(^|__map_|__list_)((?:(?!__map_|__list_)[\s\S])*)/g,
  )) {
    if (mark === LIST && !/^\d{1,6}$/.test(part)) throw malformed();
    found.push(mark === LIST ? Number(part) : part);
  }
  return found;
}

class FlatNode {
  value: string | undefined;
  readonly #children = new Map<Token, FlatNode>();

  child(token: Token): FlatNode {
    const node = this.#children.get(token) ?? new FlatNode();
    this.#children.set(token, node);
    return node;
  }

  build(): Building | string {
    const names = [...this.#children.keys()];
    if (this.value !== undefined) {
      if (names.length > 0) throw malformed();
      return this.value;
    }
    const list = names.length > 0 && names.every((name) => typeof name === 'number');
    if (!list && names.some((name) => typeof name === 'number')) throw malformed();
    if (!list) {
      return Object.fromEntries([...this.#children].map(([name, node]) => [name, node.build()]));
    }
    return names.map((_, index) => {
      const node = this.#children.get(index);
      if (node === undefined) throw malformed();
      return node.build();
    });
  }
}

function malformed(): SopsFault {
  return sopsFault({
    code: 'malformed-metadata',
    message: 'the flat fields of the sops metadata contradict each other',
    hint: 'Restore them from version control.',
  });
}
