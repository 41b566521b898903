import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import { requireName } from '@dhallmark/names';
import { ENV_FILE, UMBRELLA } from 'dhallmark/adapter';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { addExample, EXAMPLE_FILE } from '../example-variables.ts';
import { addLibrary } from '../library.ts';
import { requireChart } from '../require-chart.ts';
import { nxCommand, pluginOptions, writeNew } from '../workspace.ts';
import { addKey, type NewKey } from './specification.ts';

export interface SecretOptions {
  readonly name: string;
  /** The chart's folder; `.` for the umbrella. */
  readonly chart: string;
  readonly key?: string;
  readonly variable?: string;
  readonly form?: NewKey['form'];
  readonly namespace?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/** What `local` uses until secrets.env has the real value; for `file` a path. */
const examples = { text: 'example-only', base64: 'ZXhhbXBsZS1vbmx5', file: '' } as const;

/**
 * Adds a key of a Secret to the chart's secrets.dhall, and an example of its variable. A Secret that
 * exists gets one more key. Returns what prints the next step. Throws Fault `invalid-name`, `no-chart`,
 * `no-namespace`, `exists`, `cannot-edit`.
 */
export function secretGenerator(tree: Tree, options: SecretOptions): () => void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: SecretOptions): () => void {
  const { name, chart, key = 'value', form = 'text' } = options;
  const { variable = variableName(name, key) } = options;
  requireNames({ ...options, key, variable });
  const { name: umbrella, chartsRoot: root } = pluginOptions(tree, options.umbrella);
  const folder = requireChart(tree, root, chart);
  const names = `${root}/lib/names.dhall`;
  if (options.namespace === undefined && !tree.exists(names)) throw noNamespace(names);
  addLibrary(tree, ['Secret']);
  const path = `${folder}/secrets.dhall`;
  const added = { folder, names, name, key, form, variable, namespace: options.namespace };
  const present = tree.read(path, 'utf8') ?? undefined;
  const changed = addKey(present, path, added);
  if (changed !== present) tree.write(path, changed);
  const file = `examples/secrets/${name}-${key}`;
  const value = form === 'file' ? file : examples[form];
  const isNew = addExample(
    tree,
    { chartsRoot: root, chart, secret: name },
    { key, form, variable, value },
  );
  if (isNew && form === 'file') writeNew(tree, file, EXAMPLE_FILE);
  return () => {
    const inLocal = tree.exists(ENV_FILE)
      ? `${ENV_FILE} does not have it yet`
      : `local uses the example`;
    console.log(
      `${variable} holds ${name} ${key}; ${inLocal}. List all variables: ${nxCommand(tree, `run ${umbrella}:env`)}`,
    );
  };
}

function requireNames(options: SecretOptions & { key: string; variable: string }): void {
  const { name, chart, key, variable, namespace } = options;
  requireName('secret', name, { option: 'name' });
  if (chart !== UMBRELLA) requireName('chart', chart, { option: 'chart' });
  requireName('secretKey', key, { option: 'key' });
  requireName('variable', variable, { option: 'variable' });
  if (namespace !== undefined) requireName('namespace', namespace, { option: 'namespace' });
}

/** `web-login`, `password` → `WEB_LOGIN_PASSWORD`. */
function variableName(secret: string, key: string): string {
  const words = key === 'value' ? secret : `${secret}-${key}`;
  return words
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_')
    .toUpperCase();
}

function noNamespace(names: string): Fault {
  return fault({
    code: 'no-namespace',
    message: `${names} does not exist, so the namespace is unknown`,
    hint: 'Pass --namespace <name>.',
  });
}
