/** Finds what is probably not meant in a `.sops.yaml`, although SOPS accepts it. */

import { isFault } from '@dhallmark/fault';

import { keyBase } from '../keys/key-versions.ts';
import { providerOf, providersInRuleOrder } from '../keys/provider-lookup.ts';
import type { KeyGroup, MasterKey } from '../keys/provider.ts';
import { compileRegex, makeSelector } from '../metadata/selectors.ts';
import type { CreationRule, SopsConfig } from './config.ts';
import { coversPattern } from './path-patterns.ts';
import { comparedPaths, hasKeyGroups, readRuleGroups } from './rules.ts';

/** The kinds of findings about a configuration. */
type ConfigProblemCode =
  | 'no-rules'
  | 'no-keys'
  | 'empty-group'
  | 'malformed-key'
  | 'malformed-config'
  | 'invalid-regex'
  | 'threshold'
  | 'unreachable-rule'
  | 'shadowed-rule'
  | 'matches-nothing'
  | 'duplicate-key'
  | 'ignored-keys'
  | 'broad-selector';

/** One finding about a configuration. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  /** Warnings fail a check with `--strict` only. */
  readonly severity: 'error' | 'warning';
  /** Counted from 1; undefined for the file as a whole. */
  readonly rule: number | undefined;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A rule, with what it covers. */
export interface RuleSummary {
  readonly rule: number;
  readonly line: number;
  readonly pathRegex: string | undefined;
  /** How many files it decides about: those that it matches and no earlier rule does. */
  readonly files: number;
  /** How many master keys it names. */
  readonly keys: number;
}

/** A configuration that was checked. */
export interface CheckedConfig {
  readonly rules: readonly RuleSummary[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Checks a configuration by itself and by the files that it is for, which are named by absolute paths.
 * Calls no key service. Never throws for what is wrong with it.
 *
 * @example
 * const { problems } = checkConfig(await loadConfig('.sops.yaml'), files);
 */
export function checkConfig(config: SopsConfig, files: readonly string[]): CheckedConfig {
  const [first] = config.rules;
  if (first === undefined) {
    const message =
      'the configuration has no creation rules, so it is treated as if it did not exist';
    const remedy = 'Write creation_rules, or delete the file.';
    const code: ConfigProblemCode = 'no-rules';
    const place = { rule: undefined, line: 1 };
    return { rules: [], problems: [{ code, severity: 'error', ...place, message, remedy }] };
  }
  const coverage = findCoverage(config, files);
  const checks = config.rules.map((rule) => {
    const keys = checkKeys(config, rule);
    const problems = [
      ...keys.problems,
      ...checkSelector(rule),
      ...checkReach(config.rules, rule, coverage.get(rule)),
    ];
    const { number, line, pathRegex } = rule;
    const count = coverage.get(rule)?.decided ?? 0;
    return { problems, summary: { rule: number, line, pathRegex, files: count, keys: keys.count } };
  });
  return {
    rules: checks.map(({ summary }) => summary),
    problems: checks.flatMap(({ problems }) => problems),
  };
}

interface Coverage {
  /** Files that it matches and no earlier rule does. */
  decided: number;
  /** Earlier rules that decide about files which it matches. */
  readonly takenBy: Set<number>;
}

function findCoverage(
  config: SopsConfig,
  files: readonly string[],
): ReadonlyMap<CreationRule, Coverage> {
  const tests = config.rules.map((rule) => {
    const { pathRegex } = rule;
    const matches = pathRegex === undefined ? undefined : compileRegex(pathRegex, 'path_regex');
    const coverage: Coverage = { decided: 0, takenBy: new Set() };
    return { rule, matches, coverage };
  });
  for (const file of files) {
    const paths = comparedPaths(config.path, file);
    const matching = tests.filter(({ matches }) => matches === undefined || paths.some(matches));
    const [first, ...others] = matching;
    if (first === undefined) continue;
    first.coverage.decided += 1;
    for (const { coverage } of others) coverage.takenBy.add(first.rule.number);
  }
  return new Map(tests.map(({ rule, coverage }) => [rule, coverage]));
}

function checkReach(
  rules: readonly CreationRule[],
  rule: CreationRule,
  coverage: Coverage | undefined,
): readonly ConfigProblem[] {
  const earlier = rules.slice(0, rule.number - 1);
  const cover = earlier.find((other) => coversPattern(other.pathRegex, rule.pathRegex));
  if (cover !== undefined) {
    const message = `creation rule ${cover.number} (line ${cover.line}) matches every file that rule ${rule.number} matches, so rule ${rule.number} never applies`;
    return [
      problemOf(
        'unreachable-rule',
        rule,
        message,
        `Move it before rule ${cover.number}, or delete it.`,
      ),
    ];
  }
  const { decided = 0, takenBy = new Set<number>() } = coverage ?? {};
  if (decided > 0 || rule.pathRegex === undefined) return [];
  if (takenBy.size > 0) {
    const names = [...takenBy].toSorted((a, b) => a - b).join(', ');
    const message = `creation rule ${rule.number} applies to no file here: earlier rules (${names}) match all files that it matches`;
    return [
      warningOf(
        'shadowed-rule',
        rule,
        message,
        'Move it before them, if it is meant for these files.',
      ),
    ];
  }
  const message = `path_regex ${rule.pathRegex} matches no file below the folder of the configuration`;
  return [
    warningOf(
      'matches-nothing',
      rule,
      message,
      'Correct it, or delete the rule if its files are gone.',
    ),
  ];
}

/** `data` without anchors is in `metadata`, too, and then nothing can read the name of an object. */
function checkSelector(rule: CreationRule): readonly ConfigProblem[] {
  const { encryptedRegex } = rule.selectors;
  if (encryptedRegex === undefined) return [];
  const { encrypts } = makeSelector({ encryptedRegex });
  const isSelected = (key: string): boolean => encrypts([key], [], false);
  if (!isSelected('metadata') || isSelected('kind')) return [];
  const message = `encrypted_regex ${encryptedRegex} matches the key metadata, so names of Kubernetes objects are encrypted`;
  return [warningOf('broad-selector', rule, message, 'Add anchors: ^(data|stringData)$.')];
}

function checkKeys(
  config: SopsConfig,
  rule: CreationRule,
): { readonly problems: readonly ConfigProblem[]; readonly count: number } {
  let groups: readonly KeyGroup[];
  try {
    groups = readRuleGroups(config, rule);
    for (const key of groups.flat()) providerOf(key).fromText(key.id);
  } catch (error) {
    if (!isFault(error)) throw error;
    const code = error.code === 'malformed-key' ? 'malformed-key' : 'malformed-config';
    const remedy = error.hint ?? 'Correct the key.';
    return { problems: [problemOf(code, rule, error.message, remedy)], count: 0 };
  }
  const count = groups.flat().length;
  if (count === 0) {
    const message = `creation rule ${rule.number} names no master key`;
    return {
      problems: [problemOf('no-keys', rule, message, 'Add a key, or delete the rule.')],
      count,
    };
  }
  const problems = [
    ...checkGroups(rule, groups),
    ...checkThreshold(rule, groups.length),
    ...checkDuplicates(rule, groups),
    ...groups.flat().flatMap((key) => checkFingerprint(rule, key)),
  ];
  return { problems, count };
}

function checkGroups(rule: CreationRule, groups: readonly KeyGroup[]): readonly ConfigProblem[] {
  const empty = groups.flatMap((group, index) => {
    if (group.length > 0) return [];
    const message = `key group ${index + 1} of creation rule ${rule.number} has no key`;
    return [problemOf('empty-group', rule, message, 'Add a key to it, or delete it.')];
  });
  if (!hasKeyGroups(rule)) return empty;
  const fields = providersInRuleOrder.map(({ ruleField }) => ruleField);
  const ignored = fields.filter((field) => hasValue(rule.keys[field]));
  if (ignored.length === 0) return empty;
  const message = `creation rule ${rule.number} has key_groups, so ${ignored.join(', ')} beside them is ignored`;
  return [...empty, warningOf('ignored-keys', rule, message, 'Move these keys into a group.')];
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Shamir's secret sharing needs at least two of at least two groups. */
function checkThreshold(rule: CreationRule, count: number): readonly ConfigProblem[] {
  const { shamirThreshold: threshold, number } = rule;
  if (threshold === 0) return [];
  if (threshold > count) {
    const groups = count === 1 ? '1 key group' : `${count} key groups`;
    const message = `creation rule ${number} asks for ${threshold} key groups and has ${groups}`;
    return [problemOf('threshold', rule, message, 'Add key groups, or lower shamir_threshold.')];
  }
  if (threshold === 1 && count > 1) {
    const message = `shamir_threshold of creation rule ${number} is 1, with which sops encrypts nothing`;
    return [problemOf('threshold', rule, message, 'Write 2 or more, or use one group of keys.')];
  }
  return [];
}

function checkDuplicates(
  rule: CreationRule,
  groups: readonly KeyGroup[],
): readonly ConfigProblem[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, index) =>
    group.flatMap((key) => {
      const id = `${key.provider} ${keyBase(key)}`;
      const before = seen.get(id);
      seen.set(id, index);
      if (before === undefined) return [];
      const where = before === index ? 'twice' : `in key groups ${before + 1} and ${index + 1}`;
      const message = `creation rule ${rule.number} names ${key.provider} ${keyBase(key)} ${where}`;
      return [warningOf('duplicate-key', rule, message, 'Keep one of them.')];
    }),
  );
}

/** gpg accepts a name or a short id, which somebody else's key may have, too. */
function checkFingerprint(
  rule: CreationRule,
  { provider, id }: MasterKey,
): readonly ConfigProblem[] {
  if (provider !== 'pgp' || /^[0-9A-Fa-f]{40}$/.test(id)) return [];
  const message = `${id} is not the fingerprint of a PGP key, which has 40 hexadecimal digits`;
  return [warningOf('malformed-key', rule, message, 'Write what gpg --list-keys shows.')];
}

function problemOf(
  code: ConfigProblemCode,
  { number, line }: CreationRule,
  message: string,
  remedy: string,
): ConfigProblem {
  return { code, severity: 'error', rule: number, line, message, remedy };
}

function warningOf(...parts: Parameters<typeof problemOf>): ConfigProblem {
  return { ...problemOf(...parts), severity: 'warning' };
}
