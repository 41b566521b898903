import { isFault } from '@dhallmark/fault';
import { ruleGroups, type SopsConfig } from '@dhallmark/sops-runner';
import type { Env } from '../workspace/env.ts';

const ALLOWLIST = 'SOPS_HC_VAULT_ALLOWLIST';

/**
 * The environment for clients of key services, which send the Vault token to addresses of the
 * creation rules only. An encrypted file of the deploy repository names an address too, and anyone who
 * may push there can have written it. A list that the person has set stays.
 *
 * @example
 * const context = nodeContext({ env: onlyRuleVaults(process.env, await keys.loadConfig()) });
 */
export function onlyRuleVaults(env: Env, config: SopsConfig | undefined): Env {
  if (env[ALLOWLIST]) return env;
  const addresses = config?.rules.flatMap((rule) => vaultAddresses(config, rule)) ?? [];
  return { ...env, [ALLOWLIST]: addresses.join(',') || 'none' };
}

function vaultAddresses(config: SopsConfig, rule: SopsConfig['rules'][number]): readonly string[] {
  try {
    const vaults = ruleGroups(config, rule).flat();
    return vaults.flatMap(({ provider, id }) =>
      provider === 'hc_vault' ? [new URL(id).origin] : [],
    );
  } catch (error) {
    // the rule of another environment may be wrong: this one's is reported where it is used
    if (isFault(error)) return [];
    throw error;
  }
}
