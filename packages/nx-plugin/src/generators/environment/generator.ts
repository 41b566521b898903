import type { Tree } from '@nx/devkit';
import { format } from '@dhallmark/dhall';
import { fault } from '../../fault.ts';
import { valueOf } from '../edit-dhall.ts';
import { addRule, skeleton, SOPS_YAML } from '../sops-yaml.ts';
import { addHint } from '../add-hint.ts';
import { pluginOptions, PLUGIN, readRequired, writeOnce } from '../workspace.ts';

export interface EnvironmentOptions {
  readonly name: string;
  readonly key?: string;
}

/**
 * An environment: the function that changes the values, and with a key the rule that encrypts its
 * Secrets. Returns what to say afterwards. Throws Fault `exists`, `no-umbrella`, `local`,
 * `key-spelling`.
 */
export function environmentGenerator(tree: Tree, options: EnvironmentOptions): () => void {
  return addHint(() => generate(tree, options));
}

function generate(tree: Tree, options: EnvironmentOptions): () => void {
  const { name, key } = options;
  if (name === 'local') {
    throw fault({
      code: 'local',
      message: 'The environment local is there already',
      hint: 'Write environments/local.dhall by hand where local needs other values.',
    });
  }
  const { chartsRoot, outputRoot } = pluginOptions(tree);
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
      `No key was given, so ${SOPS_YAML} is as it was. Add a rule for ^${outputRoot}/${name}/ before its first make, or say --key to ${PLUGIN}:environment.`,
    );
  };
}

/** Whether the values say which environment they are of. */
export function namesEnvironment(valuesType: string): boolean {
  const type = valueOf(valuesType, 'lib/Values.dhall');
  const global = type.kind === 'RecordType' ? type.fields.get('global') : undefined;
  return global?.kind === 'RecordType' && global.fields.has('environment');
}
