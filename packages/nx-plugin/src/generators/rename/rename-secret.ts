import type { Tree } from '@nx/devkit';
import { renameInExamples } from '../example-variables.ts';
import { replaceTexts, applyEdits } from '../edit-text.ts';
import { valueOf } from '../edit-dhall.ts';
import { readText } from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';
import { requireChart } from '../require-chart.ts';
import { isSecretEntry, noSecret, usersOfSecret } from '../secret/secret-entries.ts';
import { requireAbsent } from '../workspace.ts';

/**
 * Renames a Secret in its specification and wherever a Dhall file of the charts has its name as a Text.
 * Variables keep their names. Returns what to say. Throws Fault `no-chart`, `no-secret`, `exists`, and
 * `in-use` for a template that names it.
 */
export function renameSecret(
  tree: Tree,
  root: string,
  options: { readonly name: string; readonly newName: string; readonly chart: string },
): readonly string[] {
  const { name, newName, chart } = options;
  const path = `${requireChart(tree, root, chart)}/secrets.dhall`;
  const text = readText(tree, path);
  const list = text === '' ? undefined : valueOf(text, path);
  const items = list?.kind === 'List' ? list.items : [];
  const entry = items.find((item) => isSecretEntry(item, name));
  if (entry === undefined) throw noSecret(path, name);
  const present = items.some((item) => isSecretEntry(item, newName));
  requireAbsent(`the Secret ${newName} of ${chart}`, present);
  const users = usersOfSecret(tree, root, name, path);
  const templates = users.filter((user) => !user.endsWith('.dhall'));
  refuseReferences(`the Secret ${name}`, templates);
  const record = entry.kind === 'App' ? entry.arg : entry;
  const span = record.kind === 'Record' ? record.fields.get('name')?.span : undefined;
  if (span === undefined) throw noSecret(path, name);
  tree.write(path, applyEdits(text, [{ ...span, text: JSON.stringify(newName) }]));
  for (const user of users) {
    tree.write(user, replaceTexts(readText(tree, user), user, name, newName));
  }
  renameInExamples(tree, { chartsRoot: root, chart, secret: name }, newName);
  return [
    `Variables keep their names.`,
    ...(users.length === 0 ? [] : [`Also changed, check them: ${users.join(', ')}.`]),
  ];
}
