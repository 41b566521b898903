/** Which creation rule applies to a file, why, and with which master keys. */

import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { CreationRule, SopsConfig } from './config.ts';
import { splitKeyList } from '../keys/key-list.ts';
import { isSameKey } from '../keys/key-versions.ts';
import { keySettings, providersInRuleOrder } from '../keys/provider-lookup.ts';
import type { KeyGroup, KeySettings, MasterKey } from '../keys/provider.ts';
import { findUnsupported } from '../keys/unsupported-keys.ts';
import { compileRegex, settleSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';

/** What a file is encrypted with. */
export interface EncryptionRule {
  readonly groups: readonly KeyGroup[];
  readonly shamirThreshold: number;
  readonly selectors: Selectors;
}

/** A creation rule that was compared with a path. */
export interface TriedRule {
  readonly number: number;
  readonly line: number;
  readonly pathRegex: string | undefined;
  readonly matches: boolean;
}

/** Which creation rule applies to a file, and why. */
export interface Explanation {
  readonly config: string;
  /** What `path_regex` was compared with. */
  readonly comparedPath: string;
  /** Up to the first that matches; the rest were not tried. */
  readonly tried: readonly TriedRule[];
  /** Undefined when none matches. */
  readonly rule: CreationRule | undefined;
  readonly selectors: Selectors | undefined;
  /** `provider: id` for each key, one list per group. */
  readonly recipients: readonly (readonly string[])[];
}

/**
 * The path of a file as rules see it: relative to the folder of the configuration if it is below it.
 * Both paths are absolute. For Windows both spellings are returned, that with `/` first.
 *
 * @example
 * comparedPaths('/repo/.sops.yaml', '/repo/secrets/db.yaml') // ['secrets/db.yaml']
 */
export function comparedPaths(configPath: string, filePath: string): readonly string[] {
  const windows = /^[A-Za-z]:[\\/]|^\\\\/.test(configPath);
  const normal = (path: string): string => (windows ? path.replaceAll('\\', '/') : path);
  const folder = normal(configPath).replace(/[^/]*$/, '');
  const file = normal(filePath);
  const beneath = windows
    ? file.toLowerCase().startsWith(folder.toLowerCase())
    : file.startsWith(folder);
  const path = beneath ? file.slice(folder.length) : file;
  return windows ? [path, path.replaceAll('/', '\\')] : [path];
}

/**
 * The first rule whose `path_regex` matches, or that has none; undefined when none applies. Paths are
 * as for `comparedPaths`.
 *
 * @example
 * findRule(config, '/repo/secrets/db.yaml')?.number // 1
 */
export function findRule(config: SopsConfig, filePath: string): CreationRule | undefined {
  return matchRules(config, comparedPaths(config.path, filePath)).rule;
}

interface Matched {
  readonly tried: readonly TriedRule[];
  readonly rule: CreationRule | undefined;
}

function matchRules(config: SopsConfig, paths: readonly string[]): Matched {
  const tried: TriedRule[] = [];
  for (const rule of config.rules) {
    const { number, line, pathRegex } = rule;
    const test = pathRegex === undefined ? undefined : compileRegex(pathRegex, 'path_regex');
    const matches = test === undefined || paths.some(test);
    tried.push({ number, line, pathRegex, matches });
    if (matches) return { tried, rule };
  }
  return { tried, rule: undefined };
}

/**
 * Which creation rule applies to a file, and why. Throws Fault only for malformed keys of that rule.
 *
 * @example
 * const { rule, tried, recipients } = explainRule(config, '/repo/secrets/db.yaml');
 */
export function explainRule(config: SopsConfig, filePath: string): Explanation {
  const paths = comparedPaths(config.path, filePath);
  const { tried, rule } = matchRules(config, paths);
  return {
    config: config.path,
    comparedPath: paths[0] ?? filePath,
    tried,
    rule,
    selectors: rule === undefined ? undefined : settleSelectors(rule.selectors),
    recipients:
      rule === undefined
        ? []
        : ruleGroups(config, rule).map((group) => group.map((key) => `${key.provider}: ${key.id}`)),
  };
}

/**
 * The keys and selectors that a file is encrypted with. Throws Fault `no-matching-rule`, which lists
 * the rules that were tried, `no-keys`, or `malformed-key`.
 *
 * @example
 * const rule = requireRule(await loadConfig('/repo/.sops.yaml'), '/repo/secrets/db.yaml');
 */
export function requireRule(
  config: SopsConfig,
  filePath: string,
  settings: KeySettings = {},
): EncryptionRule {
  const rule = findRule(config, filePath);
  if (rule === undefined) throw noMatch(config, filePath);
  const groups = ruleGroups(config, rule, settings);
  if (groups.every((group) => group.length === 0)) {
    throw sopsFault({
      code: 'no-keys',
      message: `creation rule ${rule.number} names no master key`,
      hint: `Add ${providersInRuleOrder.map(({ ruleField }) => ruleField).join(', ')} or key_groups to it.`,
      location: { file: config.path, line: rule.line },
    });
  }
  return {
    groups,
    shamirThreshold: rule.shamirThreshold,
    selectors: settleSelectors(rule.selectors),
  };
}

/**
 * The key groups of a rule; in `key_groups` without duplicates. Throws Fault `malformed-key` or
 * `malformed-config`.
 *
 * @example
 * const [group] = ruleGroups(config, rule);
 */
export function ruleGroups(
  config: SopsConfig,
  rule: CreationRule,
  settings: KeySettings = {},
): KeyGroup[] {
  const groups = readRuleGroups(config, rule, settings);
  return hasKeyGroups(rule) ? groups.map(withoutDuplicates) : groups;
}

/** As `ruleGroups`, with keys that are named twice. */
export function readRuleGroups(
  config: SopsConfig,
  rule: CreationRule,
  settings: KeySettings = {},
): KeyGroup[] {
  try {
    const groups = rule.keys['key_groups'];
    if (!Array.isArray(groups) || groups.length === 0) return [flatKeys(rule.keys, settings)];
    return groups.map((group) => groupKeys(group));
  } catch (error) {
    if (isFault(error)) throw error.at({ file: config.path, line: rule.line });
    throw error;
  }
}

/** Whether a rule has key groups, beside which its other keys are ignored, as in sops. */
export function hasKeyGroups({ keys }: CreationRule): boolean {
  return Array.isArray(keys['key_groups']) && keys['key_groups'].length > 0;
}

function flatKeys(fields: CreationRule['keys'], given: KeySettings): MasterKey[] {
  refuseUnsupported(fields);
  const settings = { ...given, ...ruleSettings(fields) };
  return providersInRuleOrder.flatMap((provider) =>
    keyTexts(fields[provider.ruleField], provider.ruleField).map((text) =>
      provider.fromText(text, settings),
    ),
  );
}

/** What the rule itself says beside its keys, such as `aws_profile`. */
function ruleSettings(fields: CreationRule['keys']): KeySettings {
  return Object.fromEntries(
    keySettings.flatMap(({ option, ruleField }) => {
      const value = ruleField === undefined ? undefined : fields[ruleField];
      return typeof value === 'string' ? [[option, value] as const] : [];
    }),
  );
}

function groupKeys(group: unknown): MasterKey[] {
  if (typeof group !== 'object' || group === null) throw malformed('a key group must be a mapping');
  const fields = group as Record<string, unknown>;
  refuseUnsupported(fields);
  const merged = fields['merge'];
  const keys = Array.isArray(merged) ? merged.flatMap(groupKeys) : [];
  for (const provider of providersInRuleOrder) {
    const items = fields[provider.groupField] ?? [];
    if (!Array.isArray(items)) {
      throw malformed(`${provider.groupField} of a key group must be a list`);
    }
    for (const item of items as unknown[]) keys.push(...provider.fromGroupItem(item));
  }
  return keys;
}

function keyTexts(field: unknown, name: string): string[] {
  if (field === undefined || field === null) return [];
  if (typeof field === 'string') return splitKeyList(field);
  if (Array.isArray(field)) {
    return field.flatMap((item: unknown) => {
      if (typeof item !== 'string') throw malformed(`every item of ${name} must be a string`);
      return splitKeyList(item);
    });
  }
  throw malformed(`${name} must be a string or a list of strings`);
}

function withoutDuplicates(keys: KeyGroup): KeyGroup {
  return keys.filter((key, index) => keys.findIndex((other) => isSameKey(key, other)) === index);
}

/** Leaving out a master key silently would lock its owner out. */
function refuseUnsupported(fields: Readonly<Record<string, unknown>>): void {
  const unsupported = findUnsupported(fields);
  if (unsupported === undefined) return;
  throw sopsFault({
    code: 'malformed-config',
    message: `${unsupported.field} keys (${unsupported.title}) are not supported by the native engine`,
    hint: 'Use the engine sops for these files, or another key service.',
  });
}

function noMatch(config: SopsConfig, filePath: string): SopsFault {
  const { comparedPath, tried } = explainRule(config, filePath);
  const lines = tried.map(({ number, line, pathRegex }) => {
    return `rule ${number} (line ${line}): path_regex ${pathRegex ?? ''}`;
  });
  return sopsFault({
    code: 'no-matching-rule',
    message:
      config.rules.length === 0
        ? 'the configuration has no creation rules'
        : `no creation rule matches ${comparedPath}; tried: ${lines.join('; ')}`,
    hint: 'Add a rule, or one without path_regex at the end; path_regex is compared with the path relative to the folder of the configuration.',
    location: { file: config.path },
  });
}

function malformed(message: string): SopsFault {
  return sopsFault({
    code: 'malformed-config',
    message,
    hint: 'Correct the rule; docs/sops-cli.md shows how keys are written.',
  });
}
