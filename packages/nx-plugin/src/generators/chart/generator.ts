import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import { requireName } from '@dhallmark/names';
import { addField, appendToList } from '../edit-dhall.ts';
import { addHint } from '../add-hint.ts';
import { fault } from '../../fault.ts';
import { addLibrary } from '../library.ts';
import { projectName } from '../../inference/targets.ts';
import { requireFreeName } from '../require-free-name.ts';
import { PLUGIN, pluginOptions, readRequired, serviceFolders, writeOnce } from '../workspace.ts';
import { serviceFiles } from './service.ts';

export interface ChartOptions {
  readonly name: string;
  readonly image?: string;
  readonly port?: number;
  /** The folder of the chart's folder, below the charts' root. Default: that root. */
  readonly directory?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * Adds a service chart below the umbrella: its files, its values, and the umbrella's dependency on it.
 * Throws Fault `invalid-name`, `exists`, `name-taken`, `no-umbrella`, and `cannot-edit` for files that were changed
 * so much that nothing can be added.
 */
export function chartGenerator(tree: Tree, options: ChartOptions): void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: ChartOptions): void {
  const { name, image = `registry.example.org/${name}:0.1.0`, port = 8080 } = options;
  requireName('chart', name, { option: 'name' });
  const { name: umbrella, chartsRoot: root } = pluginOptions(tree, options.umbrella);
  const edit = (file: string, change: (text: string, path: string) => string): void => {
    const path = `${root}/${file}`;
    tree.write(path, change(readRequired(tree, path), path));
  };
  const place = { root, folder: posix.join(root, directoryOf(options), name), name };
  const twin = serviceFolders(tree, root).find((each) => posix.basename(each) === name);
  if (twin !== undefined && twin !== place.folder) throw chartExists(name, twin);
  requireFreeName(tree, {
    name: projectName(umbrella, name),
    root: place.folder,
    hint: `Choose another name for the chart, or set "name" in the options of ${PLUGIN} in nx.json.`,
  });
  addLibrary(tree, ['kubernetes', 'Helm']);
  for (const [path, text] of serviceFiles(place)) writeOnce(tree, path, text);
  edit('lib/Values.dhall', (text, path) => addField(text, path, name, './Service.dhall'));
  edit('values.dhall', (text, path) => addField(text, path, name, valuesOf(image, port)));
  edit('lib/services.dhall', (text, path) => appendToList(text, path, `service "${name}"`));
}

/** Throws Fault `invalid-name` for a folder that is not below the charts' root. */
function directoryOf({ directory = '.' }: ChartOptions): string {
  const folder = directory.replace(/^\.?\/+|\/+$/g, '');
  if (folder !== '' && folder !== '.') requireName('folder', folder, { option: 'directory' });
  return folder;
}

function chartExists(name: string, folder: string): Fault {
  return fault({
    code: 'exists',
    message: `the chart ${name} exists already, in ${folder}/`,
    location: { file: folder },
    hint: 'Nothing was written. Choose another name.',
  });
}

/** A Dhall string literal. */
function quoteText(text: string): string {
  return JSON.stringify(text).replaceAll('$', String.raw`\$`);
}

function valuesOf(image: string, port: number): string {
  return `{ image = ${quoteText(image)}, replicas = 1, port = ${port}, resources = { cpu = "100m", memory = "128Mi" } }`;
}
