import type { GeneratorCallback, Tree } from '@nx/devkit';
import { updateJson } from '@nx/devkit';
import { requireName } from '@dhallmark/names';
import { ENV_EXAMPLE } from 'dhallmark/adapter';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { copyLibrary } from '../library.ts';
import { skeleton, SOPS_YAML } from '../sops-yaml.ts';
import {
  isOurs,
  PLUGIN,
  pluginOptions,
  readNxJsonFile,
  writeNew,
  type NxJson,
} from '../workspace.ts';
import { umbrellaFiles } from './umbrella.ts';

export interface InitOptions {
  readonly chart?: string;
}

/**
 * Sets up a workspace. Files that exist stay. The Dhall library is copied by the callback, because Nx
 * would print a line for each of its thousands of files. Throws Fault `invalid-name`, `plain-chart`.
 */
export function initGenerator(tree: Tree, { chart = 'app' }: InitOptions): GeneratorCallback {
  addHint(() => requireName('release', chart, { option: 'chart' }));
  const { chartsRoot, outputRoot } = pluginOptions(tree);
  addHint(() => refusePlainChart(tree, chartsRoot));
  registerPlugin(tree);
  addIgnored(tree, [`/${outputRoot}/`, '/secrets.env', '/dist', '/.nx']);
  writeNew(tree, SOPS_YAML, skeleton);
  writeNew(tree, ENV_EXAMPLE, envExample);
  if (!tree.exists(`${chartsRoot}/chart.dhall`)) {
    for (const [path, text] of umbrellaFiles(chartsRoot, chart)) writeNew(tree, path, text);
  }
  return () => {
    copyLibrary(tree.root);
    console.log(next);
  };
}

const next = `The Dhall library is in dhall/. Charts import files that Git tracks only:
  nx g ${PLUGIN}:chart web
  nx g ${PLUGIN}:secret web-login --chart web
  git add --all
  nx run chart:make`;

const envExample = `# Examples only. Copy this file to secrets.env, which Git ignores, and enter the real values there.
# It is read without expansion, in the environment local only.
`;

function registerPlugin(tree: Tree): void {
  if (!tree.exists('nx.json')) tree.write('nx.json', '{}\n');
  const { plugins = [], cacheDirectory } = readNxJsonFile(tree);
  const known = plugins.some(isOurs);
  if (known && cacheDirectory !== undefined) return;
  updateJson<NxJson>(tree, 'nx.json', (json) => ({
    ...json,
    // by default it is in the home folder, which a CI cache does not contain
    cacheDirectory: cacheDirectory ?? '.nx/cache',
    plugins: known ? plugins : [...plugins, { plugin: PLUGIN, options: {} }],
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
