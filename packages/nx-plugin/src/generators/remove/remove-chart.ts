import type { Tree } from '@nx/devkit';
import { requireChart } from '../require-chart.ts';
import { removeField, removeFromList } from '../edit-text.ts';
import { removeUnusedExamples } from '../example-variables.ts';
import {
  filesBelow,
  filesOfFolder,
  hasWord,
  importersOf,
  readText,
  usesValue,
} from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';
import { isServiceEntry, umbrellaParts } from '../umbrella-parts.ts';

/**
 * Removes a service chart: its folder, its values, the umbrella's dependency on it, and examples of
 * variables that nothing else needs. Returns what to say. Throws Fault `no-chart`, `in-use`,
 * `cannot-edit`.
 */
export function removeChart(tree: Tree, root: string, name: string): readonly string[] {
  const folder = requireChart(tree, root, name);
  const { services, valuesType, values } = umbrellaParts(root);
  const edited = new Map<string, string>();
  for (const path of [valuesType, values]) {
    if (tree.exists(path)) edited.set(path, removeField(readText(tree, path), path, name));
  }
  if (tree.exists(services)) {
    const text = readText(tree, services);
    edited.set(services, withoutService(text, services, name));
  }
  const users = filesBelow(tree, root, /\.(dhall|ya?ml|tpl|txt)$/).filter((path) => {
    if (path.startsWith(`${folder}/`)) return false;
    const text = edited.get(path) ?? readText(tree, path);
    return path.endsWith('.dhall')
      ? usesValue(text, path, name)
      : hasWord(text, `.Values.${name}`) || text.includes(`.Values.${name}.`);
  });
  refuseReferences(`the chart ${name}`, [...importersOf(tree, filesOfFolder(folder)), ...users]);
  const removed = filesBelow(tree, folder, /\.dhall$/).map((path) => readText(tree, path));
  for (const [path, text] of edited) tree.write(path, text);
  for (const path of filesBelow(tree, folder, /./)) tree.delete(path);
  const variables = removeUnusedExamples(
    tree,
    { chartsRoot: root, chart: name },
    removed.join('\n'),
  );
  return [
    `The next make removes ${name} from the deploy tree, and the next publish from the cluster.`,
    ...(variables.length === 0 ? [] : [`No chart needs ${variables.join(', ')} any longer.`]),
  ];
}

function withoutService(text: string, path: string, name: string): string {
  if (!hasWord(text, name)) return text;
  return removeFromList(text, path, {
    matches: (item) => isServiceEntry(item, name),
    empty: '[] : List Helm.Dependency.Type',
    what: `the dependency on ${name}`,
  });
}
