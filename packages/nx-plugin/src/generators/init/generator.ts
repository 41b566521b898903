import type { GeneratorCallback, Tree } from '@nx/devkit';
import { updateJson } from '@nx/devkit';
import { requireName } from '@dhallmark/names';
import {
  DEFAULT_NAME,
  ENV_EXAMPLE,
  requireNode,
  umbrellasIn,
  type Options,
} from 'dhallmark/adapter';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { addLibrary } from '../library.ts';
import { requireFreeName } from '../require-free-name.ts';
import { skeleton, SOPS_YAML } from '../sops-yaml.ts';
import {
  nxCommand,
  PLUGIN,
  pluginOptions,
  readNxJsonFile,
  readUmbrellas,
  writeNew,
  type NxJson,
} from '../workspace.ts';
import { umbrellaFiles } from './umbrella.ts';

export interface InitOptions {
  /** The umbrella's name for Helm. Default `app`, or the name of another umbrella than `chart`. */
  readonly chart?: string;
  /** The name of the umbrella's project. Default `chart`. */
  readonly name?: string;
  /** The folder of its charts. */
  readonly root?: string;
}

/**
 * Sets up a workspace, or adds an umbrella to it. Files that exist stay. Throws Fault `invalid-name`,
 * `umbrella-clash`, `exists`, `name-taken`, `old-node`, `plain-chart`, and `library-file-edited` where a file in `dhall/` is in
 * the way.
 */
export function initGenerator(tree: Tree, options: InitOptions): GeneratorCallback {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: InitOptions): GeneratorCallback {
  requireNode(process.versions.node);
  const name = chooseName(tree, options);
  const { chart = name === DEFAULT_NAME ? 'app' : name } = options;
  requireName('release', chart, { option: 'chart' });
  registerPlugin(tree, name, options.root);
  const { chartsRoot, outputRoot } = pluginOptions(tree, name);
  refusePlainChart(tree, chartsRoot);
  const hint = `Choose another name: nx g ${PLUGIN}:init --name shop.`;
  requireFreeName(tree, { name, root: chartsRoot, hint });
  addLibrary(tree);
  addIgnored(tree, [`/${outputRoot}/`, '/secrets.env', '/dist', '/.nx']);
  writeNew(tree, SOPS_YAML, skeleton);
  writeNew(tree, ENV_EXAMPLE, envExample);
  if (!tree.exists(`${chartsRoot}/chart.dhall`)) {
    for (const [path, text] of umbrellaFiles(chartsRoot, chart)) writeNew(tree, path, text);
  }
  return () => {
    console.log(describeNextSteps(tree, name));
  };
}

/** The given name, that of the only umbrella, or the default. */
function chooseName(tree: Tree, { name, root }: InitOptions): string {
  if (name !== undefined) return requireName('umbrella', name, { option: 'name' });
  const [first, ...others] = readUmbrellas(tree);
  const isOnly = first !== undefined && others.length === 0;
  return isOnly && (root === undefined || root === first.chartsRoot) ? first.name : DEFAULT_NAME;
}

function describeNextSteps(tree: Tree, name: string): string {
  const choice = name === DEFAULT_NAME ? '' : ` --umbrella ${name}`;
  return `Charts import the Dhall library through the files in dhall/, and only files that Git tracks:
  ${nxCommand(tree, `g ${PLUGIN}:chart web${choice}`)}
  ${nxCommand(tree, `g ${PLUGIN}:secret web-login --chart web${choice}`)}
  git add --all
  ${nxCommand(tree, `run ${name}:make`)}`;
}

const envExample = `# Examples only. Copy this file to secrets.env, which Git ignores, and enter the real values there.
# It is read without expansion, in the environment local only.
`;

/** Registers the plugin for an umbrella. One that is registered keeps its options. */
function registerPlugin(tree: Tree, name: string, root: string | undefined): void {
  if (!tree.exists('nx.json')) tree.write('nx.json', '{}\n');
  const { plugins = [], cacheDirectory } = readNxJsonFile(tree);
  const registered = umbrellasIn(plugins).find((each) => each.name === name);
  const known = registered !== undefined;
  if (known && root !== undefined && root !== registered.chartsRoot) throw otherRoot(registered);
  if (known && cacheDirectory !== undefined) return;
  updateJson<NxJson>(tree, 'nx.json', (json) => ({
    ...json,
    // by default it is in the home folder, which a CI cache does not contain
    cacheDirectory: cacheDirectory ?? '.nx/cache',
    plugins: known ? plugins : [...plugins, { plugin: PLUGIN, options: newOptions(name, root) }],
  }));
}

/** A folder is a Helm chart, or the source of one: an umbrella around Chart.yaml would be both. */
function refusePlainChart(tree: Tree, root: string): void {
  const files = ['Chart.yaml', 'values.yaml', 'Chart.lock', 'values.schema.json', 'Chart.dhall'];
  const present = files.filter((file) => tree.exists(`${root}/${file}`));
  if (present.length === 0 || tree.exists(`${root}/chart.dhall`)) return;
  throw fault({
    code: 'plain-chart',
    message: `${root}/ has ${present.join(' and ')} already: no umbrella chart is written around it`,
    location: { file: `${root}/${present[0]}` },
    hint: 'Set the option chartsRoot of the plugin in nx.json to another folder, or move the chart into a folder elsewhere.',
  });
}

function newOptions(name: string, root: string | undefined): object {
  if (name !== DEFAULT_NAME) return { name, chartsRoot: root ?? `charts-${name}` };
  return root === undefined ? {} : { chartsRoot: root };
}

function otherRoot({ name, chartsRoot }: Options): Error {
  return fault({
    code: 'exists',
    message: `the umbrella ${name} exists already, in ${chartsRoot}/`,
    location: { file: 'nx.json' },
    hint: 'Nothing was written. For another umbrella choose another --name.',
  });
}

function addIgnored(tree: Tree, lines: readonly string[]): void {
  const text = tree.read('.gitignore', 'utf8') ?? '';
  const present = new Set(text.split(/\r?\n/).map(withoutSlashes));
  const missing = lines.filter((line) => !present.has(withoutSlashes(line)));
  if (missing.length === 0) return;
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  tree.write('.gitignore', `${start}${missing.join('\n')}\n`);
}

/** `/dist/` and `dist` are the same entry here. */
function withoutSlashes(line: string): string {
  return line.trim().replaceAll(/^\/|\/$/g, '');
}
