import type { KeyContext, SopsConfig } from '@dhallmark/sops-runner';
import type { Env } from '../workspace/env.ts';
import {
  findOrCreateLocalKey,
  localKeyFile,
  readLocalKey,
  type AgeKeyPair,
  type LocalKey,
} from './local-key.ts';

/** What an environment encrypts to, and what its clients of key services may know. */
export interface EnvironmentKeys {
  /** The variables that key clients may read. */
  readonly env: Env;
  /** The key of `local`; undefined in any other environment, and before its first make. */
  readonly localKey: LocalKey | undefined;
  /** DHALLMARK_FINGERPRINT_KEY, where it is set. */
  readonly fingerprintKey: string | undefined;
  /** The creation rules. Throws Fault `no-sops-config`, and what sops-runner throws for a wrong file. */
  readonly loadConfig: () => Promise<SopsConfig>;
  /**
   * The variables for a run that reads encrypted files of the deploy repository: credentials go to key
   * services of the creation rules only. Throws as `loadConfig`.
   */
  readonly loadServiceEnv: () => Promise<Env>;
  /**
   * A new context with these variables. All contexts of the process call key services at one pace.
   * Throws as `loadConfig`.
   */
  readonly loadContext: () => Promise<KeyContext>;
}

/** What decides which keys an environment has. */
export interface KeyPlace {
  readonly root: string;
  readonly home: string;
  readonly env: Env;
  readonly environment: string;
}

/** The keys as they are: nothing is created. Throws Fault `local-key-broken`. */
export function findKeys(place: KeyPlace): EnvironmentKeys {
  const { environment, env, home } = place;
  if (environment !== 'local') return toKeys(place, undefined);
  return toKeys(place, readLocalKey(localKeyFile(env, home)));
}

/** The keys for a make, which creates the one of `local`. Throws Fault `local-key-broken`. */
export async function findOrCreateKeys(place: KeyPlace): Promise<EnvironmentKeys> {
  const { environment, env, home } = place;
  if (environment !== 'local') return toKeys(place, undefined);
  const file = localKeyFile(env, home);
  return toKeys(place, await findOrCreateLocalKey(file, generateKeyPair, new Date()));
}

function toKeys(
  { root, environment, env }: KeyPlace,
  localKey: LocalKey | undefined,
): EnvironmentKeys {
  const visible = localKey === undefined ? env : onlyLocalKey(env, localKey);
  // loaded late: a make that changes nothing needs no rule
  const loadConfig = async (): Promise<SopsConfig> => {
    const { loadProjectConfig, writeLocalConfig } = await import('../rules/creation-rules.ts');
    return localKey === undefined
      ? loadProjectConfig(root, environment)
      : writeLocalConfig(localKey);
  };
  const loadServiceEnv = async (): Promise<Env> => {
    const { onlyRuleVaults } = await import('./rule-vaults.ts');
    return onlyRuleVaults(visible, await loadConfig());
  };
  return {
    env: visible,
    localKey,
    // GitLab may set a variable to nothing
    fingerprintKey: env['DHALLMARK_FINGERPRINT_KEY'] || undefined,
    loadConfig,
    loadServiceEnv,
    loadContext: async () => {
      const { openKeyContext } = await import('./key-context.ts');
      return openKeyContext(await loadServiceEnv());
    },
  };
}

/** `local` uses its own key and no other that this machine may have. */
function onlyLocalKey({ PATH, HOME, TMPDIR }: Env, { file }: LocalKey): Env {
  return { PATH, HOME, TMPDIR, SOPS_AGE_KEY_FILE: file };
}

async function generateKeyPair(): Promise<AgeKeyPair> {
  return (await import('@dhallmark/sops-runner')).generateAgeIdentity();
}
