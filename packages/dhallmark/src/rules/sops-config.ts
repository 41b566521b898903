import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWholeFile } from '@dhallmark/replace-file';
import { findConfig, parseConfig, requireRule, type SopsConfig } from '@dhallmark/sops-runner';
import type { LocalKey } from '../keys/local-key.ts';
import { PluginError } from '../errors.ts';

/** Of a Secret everything but what holds values stays readable. */
const VALUES = '^(data|stringData)$';
/** The selector that sops takes where a rule names none. */
const SOPS_DEFAULT = '_unencrypted';

/** The workspace's creation rules. Throws PluginError `no-sops-config`, or SopsError. */
export async function projectConfig(root: string, environment: string): Promise<SopsConfig> {
  const config = await findConfig(root);
  if (config !== undefined) return config;
  throw new PluginError(
    'no-sops-config',
    `There is no .sops.yaml, so no key for the environment ${environment}`,
    {
      path: '.sops.yaml',
      hint: 'Write one with creation_rules; only local has a key of its own.',
    },
  );
}

/**
 * The one rule of the environment `local`: whatever `.sops.yaml` says, nobody needs a cloud or a key
 * to begin. It stands beside the key, since the sops binary takes rules from a file only.
 */
export function localConfig({ file, recipient }: LocalKey): SopsConfig {
  const text = `creation_rules:\n  - age: ${recipient}\n    encrypted_regex: '${VALUES}'\n`;
  const path = join(dirname(file), 'local.sops.yaml');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    mkdirSync(dirname(path), { recursive: true });
    writeWholeFile(path, text);
  }
  return parseConfig(text, path);
}

/**
 * Refuses a rule under which kind and name would be encrypted too: nothing in the cluster could
 * apply such a file. Throws PluginError `rule-not-selective`, SopsError where no rule matches.
 */
export function requireSelectiveRule(config: SopsConfig, path: string): void {
  const { selectors } = requireRule(config, path);
  if (selectors.unencryptedSuffix !== SOPS_DEFAULT) return;
  throw new PluginError(
    'rule-not-selective',
    `The creation rule for ${path} encrypts all of a manifest`,
    {
      path: config.path,
      hint: `Add encrypted_regex: '${VALUES}' to it.`,
    },
  );
}
