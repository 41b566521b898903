import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import { format } from '@dhallmark/dhall';
import { requireName } from '@dhallmark/names';
import { fault } from '../../fault.ts';
import { valueOf } from '../edit-dhall.ts';
import { addRule, ruleNumberOf, skeleton, SOPS_YAML } from '../sops-yaml.ts';
import { addHint } from '../add-hint.ts';
import { nxCommand, pluginOptions, PLUGIN, readRequired } from '../workspace.ts';

export interface EnvironmentOptions {
  readonly name: string;
  readonly key?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * Adds an environment: the function that changes the values, and with a key the rule that encrypts its
 * Secrets. An environment that exists gets the rule alone. Returns what prints the next step. Throws
 * Fault `exists`, `no-umbrella`, `local`, `key-spelling`, `rule-exists`.
 */
export function environmentGenerator(tree: Tree, options: EnvironmentOptions): () => void {
  return addHint(tree, () => generate(tree, options));
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
  const folder = `${outputRoot}/${name}`;
  const rules = tree.read(SOPS_YAML, 'utf8') ?? skeleton;
  const withRule = key === undefined ? undefined : addRule(rules, { folder, key });
  const path = `${chartsRoot}/environments/${name}.dhall`;
  const hasRule = ruleNumberOf(withRule ?? rules, folder) !== undefined;
  const isComplete = tree.exists(path) && withRule === rules;
  if (!tree.exists(path)) writeFunction(tree, path, { name, chartsRoot });
  else if (withRule === undefined) throw exists(path, hasRule ? undefined : addKey(tree, options));
  if (withRule !== undefined && withRule !== tree.read(SOPS_YAML, 'utf8')) {
    tree.write(SOPS_YAML, withRule);
  }
  return () => {
    if (isComplete) console.log(`${path} and its rule exist already. Nothing was written.`);
    if (hasRule) return;
    console.log(
      `No key was given, so ${SOPS_YAML} has no rule for ^${folder}/. Add one before the first make: ${addKey(tree, options)}`,
    );
  };
}

/** The command that adds the rule. */
function addKey(tree: Tree, { name, umbrella }: EnvironmentOptions): string {
  const choice = umbrella === undefined ? '' : ` --umbrella ${umbrella}`;
  return nxCommand(tree, `g ${PLUGIN}:environment ${name}${choice} --key KEY`);
}

function writeFunction(
  tree: Tree,
  path: string,
  { name, chartsRoot }: { readonly name: string; readonly chartsRoot: string },
): void {
  const values = readRequired(tree, `${chartsRoot}/lib/Values.dhall`);
  const change = namesEnvironment(values) ? ` with global.environment = "${name}"` : '';
  const text = `let Values = ../lib/Values.dhall\n\nin λ(values : Values) → values${change}\n`;
  tree.write(path, format(text));
}

/** `command` adds the rule that the environment lacks. */
function exists(path: string, command: string | undefined): Fault {
  const advice =
    command === undefined
      ? 'Choose another name, or remove it first.'
      : `To add the rule that it lacks: ${command}`;
  return fault({
    code: 'exists',
    message: `${path} exists already`,
    location: { file: path },
    hint: `Nothing was written. ${advice}`,
  });
}

/** Whether the values contain the environment's name. */
export function namesEnvironment(valuesType: string): boolean {
  const type = valueOf(valuesType, 'lib/Values.dhall');
  const global = type.kind === 'RecordType' ? type.fields.get('global') : undefined;
  return global?.kind === 'RecordType' && global.fields.has('environment');
}
