import type { Tree } from '@nx/devkit';
import { format } from '@dhallmark/dhall';
import { requireName } from '@dhallmark/names';
import { fault } from '../../fault.ts';
import { valueOf } from '../edit-dhall.ts';
import { addRule, skeleton, SOPS_YAML } from '../sops-yaml.ts';
import { addHint } from '../add-hint.ts';
import { pluginOptions, PLUGIN, readRequired, writeOnce } from '../workspace.ts';

export interface EnvironmentOptions {
  readonly name: string;
  readonly key?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * Adds an environment: the function that changes the values, and with a key the rule that encrypts its
 * Secrets. Returns what prints the next step. Throws Fault `exists`, `no-umbrella`, `local`,
 * `key-spelling`.
 */
export function environmentGenerator(tree: Tree, options: EnvironmentOptions): () => void {
  return addHint(() => generate(tree, options));
}

function generate(tree: Tree, options: EnvironmentOptions): () => void {
  const { name, key } = options;
  requireName('environment', name, { option: 'name' });
  if (name === 'local') {
    throw fault({
      code: 'local',
      message: 'the environment local exists already',
      hint: 'Write environments/local.dhall by hand if local needs other values.',
    });
  }
  const { chartsRoot, outputRoot } = pluginOptions(tree, options.umbrella);
  const values = readRequired(tree, `${chartsRoot}/lib/Values.dhall`);
  const change = namesEnvironment(values) ? ` with global.environment = "${name}"` : '';
  writeOnce(
    tree,
    `${chartsRoot}/environments/${name}.dhall`,
    format(`let Values = ../lib/Values.dhall\n\nin λ(values : Values) → values${change}\n`),
  );
  if (key !== undefined) {
    const rules = tree.read(SOPS_YAML, 'utf8') ?? skeleton;
    tree.write(SOPS_YAML, addRule(rules, { folder: `${outputRoot}/${name}`, key }));
  }
  return () => {
    if (key !== undefined) return;
    console.log(
      `No key was given, so ${SOPS_YAML} has no rule for ^${outputRoot}/${name}/. Add one before the first make, or pass --key to ${PLUGIN}:environment.`,
    );
  };
}

/** Whether the values contain the environment's name. */
export function namesEnvironment(valuesType: string): boolean {
  const type = valueOf(valuesType, 'lib/Values.dhall');
  const global = type.kind === 'RecordType' ? type.fields.get('global') : undefined;
  return global?.kind === 'RecordType' && global.fields.has('environment');
}
