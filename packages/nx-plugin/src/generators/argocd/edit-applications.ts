import type { Tree } from '@nx/devkit';
import { isMap, isSeq, parseAllDocuments, visit, type Document } from 'yaml';
import { readText } from '../find-references.ts';

const ELEMENTS = ['spec', 'generators', 0, 'list', 'elements'];

/** Removes what Argo CD applies of an environment: its Application, or its element of the ApplicationSet. */
export function removeApplication(tree: Tree, folder: string, environment: string): void {
  tree.delete(`${folder}/${environment}.yaml`);
  const file = setIn(folder);
  if (!tree.exists(file)) return;
  const documents = documentsOf(readText(tree, file));
  const set = documents.find((each) => each.get('kind') === 'ApplicationSet');
  const elements = set?.getIn(ELEMENTS);
  const name = `${String(set?.getIn(['metadata', 'name']))}-${environment}`;
  if (!isSeq(elements)) return;
  const index = elements.items.findIndex((item) => isMap(item) && item.get('name') === name);
  if (index === -1) return;
  elements.delete(index);
  const left = documents.filter(
    (each) => each.get('kind') !== 'AppProject' || each.getIn(['metadata', 'name']) !== name,
  );
  if (elements.items.length === 0) tree.delete(file);
  else tree.write(file, render(left));
}

/** Renames an environment in what Argo CD applies: names that end with it, and its folder. */
export function renameApplication(
  tree: Tree,
  folder: string,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  for (const [path, target] of [
    [`${folder}/${from}.yaml`, `${folder}/${to}.yaml`],
    [setIn(folder), setIn(folder)],
  ] as const) {
    if (!tree.exists(path)) continue;
    const documents = documentsOf(readText(tree, path));
    for (const document of documents) renameScalars(document, from, to);
    tree.delete(path);
    tree.write(target, render(documents));
  }
}

/** One ApplicationSet for all environments. */
function setIn(folder: string): string {
  return `${folder}/applications.yaml`;
}

function renameScalars(document: Document, from: string, to: string): void {
  const product = nameBefore(document, from);
  visit(document, {
    Scalar: (_, node) => {
      const { value } = node;
      if (typeof value !== 'string') return;
      if (value === `${product}-${from}`) node.value = `${product}-${to}`;
      // the folder in the deploy repository
      else node.value = value.replace(new RegExp(`^${from}(?=/|$)`), to);
    },
  });
}

/** `shop` in the name `shop-production` of a document, or the name of an ApplicationSet. */
function nameBefore(document: Document, environment: string): string {
  const name = String(document.getIn(['metadata', 'name']));
  return name.endsWith(`-${environment}`) ? name.slice(0, -environment.length - 1) : name;
}

function documentsOf(text: string): readonly Document[] {
  return parseAllDocuments(text) as Document[];
}

function render(documents: readonly Document[]): string {
  return documents
    .map((each) => each.toString({ lineWidth: 0 }).replace(/^---\n/, ''))
    .join('---\n');
}
