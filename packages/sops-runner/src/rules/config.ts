/** `.sops.yaml` (sops config/config.go): creation rules and store settings; errors name the line. */

import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { SELECTOR_FIELDS, compileRegex } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import type { Format, StoreSettings } from '../stores/store.ts';
import { isFields } from './fields.ts';
import type { Fields } from './fields.ts';
import { findMisspelledRoot, findUnknownInRule, findUnknownInStores } from './unknown-fields.ts';
import type { UnknownField } from './unknown-fields.ts';

/** The name of the configuration file, which SOPS looks for from a file upwards. */
export const CONFIG_NAME = '.sops.yaml';

/** A rule of `.sops.yaml`: which files it covers, with which keys, and what it encrypts in them. */
export interface CreationRule {
  /** Counted from 1. */
  readonly number: number;
  /** Its line in the file. */
  readonly line: number;
  /** Undefined for a rule that applies to every file. */
  readonly pathRegex: string | undefined;
  readonly selectors: Selectors;
  readonly shamirThreshold: number;
  /** The fields of the rule, for `ruleGroups`. */
  readonly keys: Readonly<Record<string, unknown>>;
}

/** A `.sops.yaml` that has been read. */
export interface SopsConfig {
  /** As the caller gave it; shown in messages. */
  readonly path: string;
  /** Empty when the file has no creation rules: then it is treated as if it did not exist. */
  readonly rules: readonly CreationRule[];
  readonly stores: Readonly<Partial<Record<Format, StoreSettings>>>;
}

/**
 * Parses a `.sops.yaml`. Throws Fault `malformed-config` or `invalid-regex` with file and line.
 *
 * @example
 * const config = parseConfig(await readFile(path, 'utf8'), path);
 */
export function parseConfig(source: string, path: string): SopsConfig {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    merge: true,
  });
  const [error] = document.errors;
  const reader = new ConfigReader(path, lines);
  if (error !== undefined) {
    throw reader.malformed(
      error.pos[0],
      `the file is not valid YAML (${error.code.toLowerCase()})`,
    );
  }
  if (document.contents === null) return { path, rules: [], stores: {} };
  const root = reader.plain(document);
  if (!isFields(root)) throw reader.malformed(0, 'the file must be a mapping');
  reader.refuseUnknown(findMisspelledRoot(root), document.contents);
  return { path, rules: reader.rules(root, document), stores: reader.stores(root, document) };
}

class ConfigReader {
  readonly #path: string;
  readonly #lines: LineCounter;

  constructor(path: string, lines: LineCounter) {
    this.#path = path;
    this.#lines = lines;
  }

  /** Keys are often named once, by an anchor, and used by aliases. */
  plain(document: Document): unknown {
    try {
      return document.toJS();
    } catch (cause) {
      if (!(cause instanceof ReferenceError)) throw cause;
      throw this.malformed(0, 'an alias has no anchor, or there are too many aliases');
    }
  }

  rules(root: Fields, document: Document): CreationRule[] {
    const rules = root['creation_rules'] ?? [];
    const node = document.get('creation_rules', true);
    if (!Array.isArray(rules)) throw this.malformed(node, 'creation_rules must be a list');
    const list = isAlias(node) ? node.resolve(document) : node;
    const items = isSeq(list) ? list.items : [];
    return rules.map((rule: unknown, index) => {
      if (!isFields(rule)) throw this.malformed(items[index], 'a creation rule must be a mapping');
      return this.#rule(rule, items[index], index + 1);
    });
  }

  stores(root: Fields, document: Document): SopsConfig['stores'] {
    const node = document.get('stores', true);
    const settings = this.#fields(root, 'stores', node);
    this.refuseUnknown(findUnknownInStores(settings), node);
    const stores: Partial<Record<Format, StoreSettings>> = {};
    for (const [name, format] of [
      ['yaml', 'yaml'],
      ['json', 'json'],
      ['json_binary', 'binary'],
    ] as const) {
      const { indent } = this.#fields(settings, name, node);
      if (indent === undefined || indent === null) continue;
      if (!Number.isInteger(indent)) {
        throw this.malformed(node, `stores.${name}.indent must be a whole number`);
      }
      stores[format] = { indent: Number(indent) };
    }
    return stores;
  }

  #fields(of: Fields, name: string, node: unknown): Fields {
    const value = of[name] ?? {};
    if (isFields(value)) return value;
    throw this.malformed(node, `${name === 'stores' ? '' : 'stores.'}${name} must be a mapping`);
  }

  #rule(rule: Fields, node: unknown, number: number): CreationRule {
    this.refuseUnknown(findUnknownInRule(rule), node);
    const selectors: Record<string, string | boolean> = {};
    for (const [name, field] of SELECTOR_FIELDS) {
      const value = this.#text(rule, name, node);
      if (value !== '') selectors[field] = value;
      if (value !== '' && name.endsWith('_regex')) this.#regex(node, name, value);
    }
    if (Object.keys(selectors).length > 1) {
      throw this.malformed(
        node,
        `a creation rule can have only one of ${SELECTOR_FIELDS.map(([name]) => name).join(', ')}`,
        'Keep one of them; a regular expression can combine two.',
      );
    }
    if (this.#flag(rule, 'mac_only_encrypted', node)) selectors['macOnlyEncrypted'] = true;
    const pathRegex = this.#text(rule, 'path_regex', node);
    if (pathRegex !== '') this.#regex(node, 'path_regex', pathRegex);
    return {
      number,
      line: this.#line(node),
      pathRegex: pathRegex === '' ? undefined : pathRegex,
      selectors,
      shamirThreshold: this.#threshold(rule, node),
      keys: rule,
    };
  }

  /** `node` is that of the mapping with the field, or around it. */
  refuseUnknown(unknown: UnknownField | undefined, node: unknown): void {
    if (unknown === undefined) return;
    const { name, owner, similar } = unknown;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    throw this.malformed(
      pair?.key ?? node,
      `${owner} has no field ${name}`,
      similar === undefined
        ? 'Delete it, or write it as a comment: SOPS ignores it.'
        : `Did you mean ${similar}? SOPS ignores ${name}.`,
    );
  }

  #threshold(rule: Fields, node: unknown): number {
    const value = rule['shamir_threshold'];
    if (value === undefined || value === null) return 0;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    throw this.malformed(node, 'shamir_threshold must be a whole number of at least 0');
  }

  /** go-yaml accepts the words of YAML 1.1 for a boolean. */
  #flag(rule: Fields, name: string, node: unknown): boolean {
    const value = rule[name] ?? false;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'string' && /^(y|yes|on)$/i.test(value)) return true;
    if (typeof value === 'string' && /^(n|no|off)$/i.test(value)) return false;
    throw this.malformed(node, `${name} must be true or false`);
  }

  #text(rule: Fields, name: string, node: unknown): string {
    const value = rule[name];
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value;
    throw this.malformed(node, `${name} must be a string`, 'Write it in quotes.');
  }

  #regex(node: unknown, name: string, pattern: string): void {
    try {
      compileRegex(pattern, name);
    } catch (error) {
      if (!isFault(error)) throw error;
      throw error.at({ file: this.#path, line: this.#line(node) });
    }
  }

  #line(at: unknown): number {
    const offset = typeof at === 'number' ? at : ((at as Node | null | undefined)?.range?.[0] ?? 0);
    return Math.max(1, this.#lines.linePos(offset).line);
  }

  malformed(at: unknown, message: string, hint?: string): SopsFault {
    return sopsFault({
      code: 'malformed-config',
      message,
      hint: hint ?? 'Correct it there; sops-runner explain FILE shows which rule applies.',
      location: { file: this.#path, line: this.#line(at) },
    });
  }
}
