/** Which keys and selectors a file is encrypted with: those of the options, otherwise of its rule. */

import { settleSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { findRule, requireRule, ruleGroups } from '../rules/rules.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';
import type { KeyOptions } from './key-options.ts';
import { requireConfig } from './settings.ts';
import type { Settings } from './settings.ts';

export interface RuleOptions {
  readonly shamirSecretSharingThreshold?: number | undefined;
  readonly keys: KeyOptions;
  readonly selectors: Selectors;
}

/**
 * The rule for a file by its name. Throws Fault: `config-not-found` without keys and rules;
 * `no-matching-rule`, as sops does also when keys are given, because a mistyped path must not lose the
 * selectors of a rule.
 */
export function ruleFor(
  options: RuleOptions,
  settings: Settings,
  name: string,
  format: Format,
): EncryptionRule {
  const { keys, shamirSecretSharingThreshold: threshold } = options;
  const config = keys.group === undefined ? requireConfig(settings) : settings.config;
  const rule = config === undefined ? undefined : findRule(config, name);
  if (config !== undefined && config.rules.length > 0 && rule === undefined) {
    requireRule(config, name);
  }
  const groups =
    keys.group !== undefined
      ? [keys.group]
      : config === undefined || rule === undefined
        ? []
        : ruleGroups(config, rule, keys.settings);
  return {
    groups,
    shamirThreshold: threshold ?? rule?.shamirThreshold ?? 0,
    selectors: selectorsFor(options.selectors, rule?.selectors ?? {}, format),
  };
}

/** Each option overrides its field of the rule. A binary file is one value, always encrypted. */
function selectorsFor(given: Selectors, rule: Selectors, format: Format): Selectors {
  return format === 'binary' ? {} : settleSelectors({ ...rule, ...given });
}
