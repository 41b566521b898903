import { join } from 'node:path';
import { requireRule, type EncryptionRule, type SopsConfig } from '@dhallmark/sops-runner';
import type { LocalKey } from '../keys/local-key.ts';
import { treeRoot, type TreeRootInput } from '../deploy-tree/deploy-tree.ts';
import { localConfig, projectConfig, requireSelectiveRule } from './sops-config.ts';

export interface RuleInput extends TreeRootInput {
  /** The key of the environment `local`; undefined in any other. */
  readonly localKey?: LocalKey | undefined;
}

/** Which keys a file of the deploy tree is encrypted to, by its path relative to the tree. */
export type RuleFor = (path: string) => EncryptionRule;

/** The creation rules of an environment. Throws SopsError, or PluginError `no-sops-config`. */
export async function loadRules(input: RuleInput): Promise<RuleFor> {
  const config = await loadSopsConfig(input);
  return (path) => {
    const file = join(treeRoot(input), ...path.split('/'));
    requireSelectiveRule(config, file);
    return requireRule(config, file);
  };
}

/** `local` has a rule of its own; any other environment is in the workspace's `.sops.yaml`. */
export function loadSopsConfig({ root, environment, localKey }: RuleInput): Promise<SopsConfig> {
  return localKey === undefined
    ? projectConfig(root, environment)
    : Promise.resolve(localConfig(localKey));
}
