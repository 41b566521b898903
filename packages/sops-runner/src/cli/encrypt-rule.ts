/** With which keys and selectors a file is to be encrypted: the flags', and the rule's where they say nothing. */

import { isFault } from '@dhallmark/fault';
import type { KeyGroup } from '../keys/provider.ts';
import { findRule, requireRule, ruleGroups } from '../rules/rules.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { SELECTOR_FIELDS, settleSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import type { Format } from '../stores/store.ts';
import { keyGroupFromFlags, on, text, settingsFromFlags, wholeNumber } from './flags.ts';
import type { Flags } from './flags.ts';
import { requireConfig } from './settings.ts';
import type { Settings } from './settings.ts';
import type { CliWorld } from './cli-context.ts';

/** The part of the flags that is the same for every file; made once a run. */
export interface RuleFlags {
  readonly group: KeyGroup | undefined;
  readonly selectors: Selectors;
  readonly threshold: number | undefined;
  readonly flags: Flags;
}

export function readRuleFlags(flags: Flags, world: CliWorld): RuleFlags {
  const selectors: Record<string, string | boolean> = {};
  for (const [, field] of SELECTOR_FIELDS) {
    const value = text(flags, field);
    if (value !== undefined) selectors[field] = value;
  }
  if (on(flags, 'macOnlyEncrypted')) selectors['macOnlyEncrypted'] = true;
  const name = 'shamirSecretSharingThreshold';
  return {
    group: keyGroupFromFlags(flags, world),
    selectors,
    threshold: wholeNumber(flags, name, '--shamir-secret-sharing-threshold'),
    flags,
  };
}

/**
 * Throws Fault: `config-not-found` without keys and rules, `no-matching-rule`, also when keys are
 * given, as sops does: the selectors of a rule must not get lost by a mistyped path.
 */
export function ruleFor(
  ruleFlags: RuleFlags,
  settings: Settings,
  name: string,
  format: Format,
): EncryptionRule {
  const { flags, group, threshold } = ruleFlags;
  const config = group === undefined ? requireConfig(settings) : settings.config;
  const rule = config === undefined ? undefined : findRule(config, name);
  if (config !== undefined && config.rules.length > 0 && rule === undefined) {
    requireRule(config, name);
  }
  const groups =
    group !== undefined
      ? [group]
      : config === undefined || rule === undefined
        ? []
        : ruleGroups(config, rule, settingsFromFlags(flags));
  return {
    groups,
    shamirThreshold: threshold ?? rule?.shamirThreshold ?? 0,
    selectors: selectorsFor(ruleFlags.selectors, rule?.selectors ?? {}, format),
  };
}

/** Each flag goes before its field in the rule. A binary file is one value, always encrypted. */
function selectorsFor(flags: Selectors, rule: Selectors, format: Format): Selectors {
  return format === 'binary' ? {} : settleSelectors({ ...rule, ...flags });
}

/** sops says it in these words, and scripts look for them. */
export function asDataKeyFailure(error: unknown): unknown {
  if (!isFault(error) || error.code !== 'empty-key-group') return error;
  return error.with({
    message: 'Could not generate data key: [empty key group provided]',
    location: {},
  });
}
