import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWholeFile } from '@dhallmark/replace-file';
import {
  findConfig,
  parseConfig,
  requireRule,
  type EncryptionRule,
  type SopsConfig,
} from '@dhallmark/sops-runner';
import { absolutePath } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';

/** Which keys a file of the deploy tree is encrypted to, by its path relative to the tree. */
export type RuleFor = (path: string) => EncryptionRule;

/** Only the values of a Secret are encrypted; its kind and name stay readable. */
const VALUES = '^(data|stringData)$';
/** The selector that sops uses where a rule names none. */
const SOPS_DEFAULT = '_unencrypted';

/**
 * The rules for the files of a tree. Throws Fault `no-sops-config`; the rule of a file throws
 * `rule-not-selective`, and what sops-runner throws where no rule matches.
 */
export async function loadRules(
  { loadConfig }: { readonly loadConfig: () => Promise<SopsConfig> },
  tree: { readonly folder: string },
): Promise<RuleFor> {
  const config = await loadConfig();
  return (path) => requireSelectiveRule(config, absolutePath(tree, path));
}

/** The workspace's `.sops.yaml`. Throws Fault `no-sops-config`. */
export async function loadProjectConfig(root: string, environment: string): Promise<SopsConfig> {
  const config = await findConfig(root);
  if (config !== undefined) return config;
  throw fault({
    code: 'no-sops-config',
    message: `there is no .sops.yaml, so no key is known for the environment ${environment}`,
    location: { file: '.sops.yaml' },
    hint: 'Write one with creation_rules; only local works without one.',
  });
}

/**
 * The one rule of the environment `local`: nobody needs a cloud or a key to begin, whatever
 * `.sops.yaml` says. It is written beside the key, because the sops binary reads rules from a file
 * only.
 */
export function writeLocalConfig({
  file,
  recipient,
}: {
  readonly file: string;
  readonly recipient: string;
}): SopsConfig {
  const text = `creation_rules:\n  - age: ${recipient}\n    encrypted_regex: '${VALUES}'\n`;
  const path = join(dirname(file), 'local.sops.yaml');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    mkdirSync(dirname(path), { recursive: true });
    writeWholeFile(path, text);
  }
  return parseConfig(text, path);
}

/**
 * The rule for a file, by its absolute path. Refuses one that would encrypt a manifest's kind and
 * name too: the cluster could not apply such a file. Throws Fault `rule-not-selective`.
 */
export function requireSelectiveRule(config: SopsConfig, path: string): EncryptionRule {
  const rule = requireRule(config, path);
  if (rule.selectors.unencryptedSuffix !== SOPS_DEFAULT) return rule;
  throw fault({
    code: 'rule-not-selective',
    message: `the creation rule for ${path} encrypts the whole manifest`,
    location: { file: config.path },
    hint: `Add encrypted_regex: '${VALUES}' to it.`,
  });
}
