import type { Tree } from '@nx/devkit';
import { requireChart } from '../require-chart.ts';
import { valueOf } from '../edit-dhall.ts';
import { removeFromList } from '../edit-text.ts';
import { removeUnusedExamples } from '../example-variables.ts';
import { readText } from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';
import { isSecretEntry, noSecret, usersOfSecret } from '../secret/secret-entries.ts';

/**
 * Removes a Secret from the secrets.dhall of a chart, and examples of variables that nothing else
 * needs. Returns what to say. Throws Fault `no-chart`, `no-secret`, `in-use`, `cannot-edit`.
 */
export function removeSecret(
  tree: Tree,
  root: string,
  { name, chart }: { readonly name: string; readonly chart: string },
): readonly string[] {
  const folder = requireChart(tree, root, chart);
  const path = `${folder}/secrets.dhall`;
  const text = readText(tree, path);
  const list = text === '' ? undefined : valueOf(text, path);
  const items = list?.kind === 'List' ? list.items : [];
  if (!items.some((item) => isSecretEntry(item, name))) throw noSecret(path, name);
  refuseReferences(`the Secret ${name}`, usersOfSecret(tree, root, name, path));
  if (items.length === 1) tree.delete(path);
  else {
    const matches = (item: (typeof items)[number]): boolean => isSecretEntry(item, name);
    tree.write(
      path,
      removeFromList(text, path, { matches, empty: '', what: `the Secret ${name}` }),
    );
  }
  const variables = removeUnusedExamples(tree, { chartsRoot: root, chart, secret: name }, text);
  return [
    `The next make removes ${name} from the deploy tree.`,
    ...(variables.length === 0 ? [] : [`No chart needs ${variables.join(', ')} any longer.`]),
  ];
}
