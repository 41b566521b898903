/** `.sops.yaml` (sops config/config.go): creation rules and store settings, broken ones told with their line. */

import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';

import { SopsError } from './errors.ts';
import { SELECTOR_FIELDS, compileRegex } from './selector.ts';
import type { Selectors } from './selector.ts';
import type { Format, StoreSettings } from './stores/store.ts';

export const CONFIG_NAME = '.sops.yaml';

export interface CreationRule {
  /** From 1. */
  readonly number: number;
  /** Its line in the file. */
  readonly line: number;
  /** Undefined for a rule that takes every file. */
  readonly pathRegex: string | undefined;
  readonly selectors: Selectors;
  readonly shamirThreshold: number;
  /** The rule's key fields as they were written, for `ruleGroups`. */
  readonly keys: Readonly<Record<string, unknown>>;
}

export interface SopsConfig {
  /** As it was given; shown in messages. */
  readonly path: string;
  /** Empty when the file has no creation rules, which is as if it did not exist. */
  readonly rules: readonly CreationRule[];
  readonly stores: Readonly<Partial<Record<Format, StoreSettings>>>;
}

/** Throws SopsError `malformed-config` or `invalid-regex` with file, line and what to do. */
export function parseConfig(source: string, path: string): SopsConfig {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
  });
  const [error] = document.errors;
  const reader = new ConfigReader(path, lines);
  if (error !== undefined) {
    throw reader.malformed(error.pos[0], `this is no YAML (${error.code.toLowerCase()})`);
  }
  const root: unknown = document.contents;
  if (root === null) return { path, rules: [], stores: {} };
  if (!isMap(root)) throw reader.malformed(0, 'the file is no mapping');
  return { path, rules: reader.rules(root), stores: reader.stores(root) };
}

class ConfigReader {
  readonly #path: string;
  readonly #lines: LineCounter;

  constructor(path: string, lines: LineCounter) {
    this.#path = path;
    this.#lines = lines;
  }

  rules(root: YAMLMap): CreationRule[] {
    const rules = root.get('creation_rules', true) as Node | null | undefined;
    if (!rules || (isScalar(rules) && rules.value === null)) return [];
    if (!isSeq(rules)) throw this.malformed(rules, 'creation_rules is no list');
    return rules.items.map((rule, index) => {
      if (!isMap(rule)) throw this.malformed(rule, 'a creation rule is no mapping');
      return this.#rule(rule, index + 1);
    });
  }

  stores(root: YAMLMap): SopsConfig['stores'] {
    const node = root.get('stores', true);
    if (!isMap(node)) return {};
    const stores: Partial<Record<Format, StoreSettings>> = {};
    for (const [name, format] of [
      ['yaml', 'yaml'],
      ['json', 'json'],
      ['json_binary', 'binary'],
    ] as const) {
      const indent = node.getIn([name, 'indent']);
      if (indent === undefined || indent === null) continue;
      if (!Number.isInteger(indent)) {
        throw this.malformed(node, `stores.${name}.indent is no whole number`);
      }
      stores[format] = { indent: Number(indent) };
    }
    return stores;
  }

  #rule(rule: YAMLMap, number: number): CreationRule {
    const selectors: Record<string, string | boolean> = {};
    for (const [name, field] of SELECTOR_FIELDS) {
      const value = this.#text(rule, name);
      if (value !== '') selectors[field] = value;
      if (value !== '' && name.endsWith('_regex')) this.#regex(rule, name, value);
    }
    if (Object.keys(selectors).length > 1) {
      throw this.malformed(
        rule,
        `a creation rule can have only one of ${SELECTOR_FIELDS.map(([name]) => name).join(', ')}`,
        'keep one; a regular expression can join what two say',
      );
    }
    if (rule.get('mac_only_encrypted') === true) selectors['macOnlyEncrypted'] = true;
    const pathRegex = this.#text(rule, 'path_regex');
    if (pathRegex !== '') this.#regex(rule, 'path_regex', pathRegex);
    const keys = rule.toJSON() as Record<string, unknown>;
    return {
      number,
      line: this.#line(rule),
      pathRegex: pathRegex === '' ? undefined : pathRegex,
      selectors,
      shamirThreshold: this.#threshold(rule),
      keys,
    };
  }

  #threshold(rule: YAMLMap): number {
    const value = rule.get('shamir_threshold');
    if (value === undefined || value === null) return 0;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    throw this.malformed(rule, 'shamir_threshold is no whole number');
  }

  #text(rule: YAMLMap, name: string): string {
    const value = rule.get(name);
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value;
    throw this.malformed(rule, `${name} of a creation rule is no text`, 'write it in quotes');
  }

  #regex(rule: YAMLMap, name: string, pattern: string): void {
    try {
      compileRegex(pattern, name);
    } catch (error) {
      if (!(error instanceof SopsError)) throw error;
      throw error.at({ file: this.#path, line: this.#line(rule) });
    }
  }

  #line(at: unknown): number {
    const offset = typeof at === 'number' ? at : ((at as Node | null)?.range?.[0] ?? 0);
    return Math.max(1, this.#lines.linePos(offset).line);
  }

  malformed(at: unknown, message: string, hint?: string): SopsError {
    return new SopsError({
      code: 'malformed-config',
      message,
      file: this.#path,
      line: this.#line(at),
      hint: hint ?? 'correct it there; sops-runner explain FILE shows which rule applies',
    });
  }
}
