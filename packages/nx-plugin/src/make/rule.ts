import { join } from 'node:path';
import {
  findConfig,
  parseConfig,
  requireRule,
  type EncryptionRule,
  type SopsConfig,
} from '@dhallmark/sops-runner';
import { PluginError } from '../errors.ts';

/** Of a Secret everything but what holds values stays readable. */
const VALUES = '^(data|stringData)$';
/** The selector that sops takes where a rule names none. */
const SOPS_DEFAULT = '_unencrypted';

export interface RuleInput {
  readonly root: string;
  readonly outputRoot: string;
  readonly environment: string;
  /** The recipient of the environment `local`; undefined in any other. */
  readonly localRecipient: string | undefined;
}

/** Which keys a file of the deploy tree is encrypted to, by its path relative to the tree. */
export type RuleFor = (path: string) => EncryptionRule;

/**
 * The creation rules of the workspace's `.sops.yaml`; for `local` one of its own, so that nobody
 * needs a rule, a cloud or a key to begin. Throws SopsError, or PluginError `no-sops-config`.
 */
export async function loadRules(input: RuleInput): Promise<RuleFor> {
  const { root, outputRoot, environment, localRecipient } = input;
  const config =
    localRecipient === undefined ? await projectConfig(input) : localConfig(root, localRecipient);
  return (path) => {
    const rule = requireRule(config, join(root, outputRoot, environment, ...path.split('/')));
    if (rule.selectors.unencryptedSuffix === SOPS_DEFAULT) throw notSelective(path);
    return rule;
  };
}

async function projectConfig({ root, environment }: RuleInput): Promise<SopsConfig> {
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

function localConfig(root: string, recipient: string): SopsConfig {
  const rules = `creation_rules:\n  - age: ${recipient}\n    encrypted_regex: '${VALUES}'\n`;
  return parseConfig(rules, join(root, '(rule of local)'));
}

/** Such a file would have its kind and name encrypted, and nothing in the cluster could apply it. */
function notSelective(path: string): PluginError {
  return new PluginError(
    'rule-not-selective',
    `The creation rule for ${path} encrypts all of a manifest`,
    {
      path: '.sops.yaml',
      hint: `Add encrypted_regex: '${VALUES}' to it.`,
    },
  );
}
