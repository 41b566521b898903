import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { importsOf, parseExpr, type Expr } from '@dhallmark/dhall';
import { DEFAULT_NAME } from 'dhallmark/adapter';
import { projectName } from '../../inference/targets.ts';
import { applyEdits, isText, labelEdits, nodesOf, renameField, type Edit } from '../edit-text.ts';
import { renameInExamples } from '../example-variables.ts';
import { filesBelow, filesOfFolder, importersOf, readText } from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';
import { requireChart } from '../require-chart.ts';
import { umbrellaParts } from '../umbrella-parts.ts';
import { requireFreeName } from '../require-free-name.ts';
import { readUmbrellas, requireAbsent } from '../workspace.ts';

/**
 * Renames a service chart: its folder, its name, its values and where they are used, the umbrella's
 * dependency on it, and imports of its files. Returns what to say. Throws Fault `no-chart`, `exists`,
 * `name-taken`, and `in-use` for templates that use its values.
 */
export function renameChart(
  tree: Tree,
  root: string,
  { name, newName }: { readonly name: string; readonly newName: string },
): readonly string[] {
  const folder = requireChart(tree, root, name);
  const target = `${posix.dirname(folder)}/${newName}`;
  requireAbsent(target, tree.children(target).length > 0);
  const umbrella = readUmbrellas(tree).find(({ chartsRoot }) => chartsRoot === root)?.name;
  requireFreeName(tree, {
    name: projectName(umbrella ?? DEFAULT_NAME, newName),
    root: target,
    hint: 'Choose another name.',
  });
  const templates = filesBelow(tree, root, /\.(ya?ml|tpl|txt)$/).filter((path) =>
    new RegExp(`\\.Values\\.${name}(?![\\w-])`).test(readText(tree, path)),
  );
  refuseReferences(`the chart ${name}`, templates);
  for (const path of importersOf(tree, filesOfFolder(folder))) {
    tree.write(path, renameImports(readText(tree, path), path, { name, newName }));
  }
  const { services, valuesType, values } = umbrellaParts(root);
  for (const path of [valuesType, values].filter((each) => tree.exists(each))) {
    tree.write(path, renameField(readText(tree, path), path, name, newName));
  }
  for (const path of filesBelow(tree, root, /\.dhall$/)) {
    const isOwn = path.startsWith(`${folder}/`);
    const text = readText(tree, path);
    const named = isOwn ? renameOwn(text, path, name, newName) : text;
    const changed = renameUses(named, path, { name, newName, inServices: path === services });
    if (changed !== text) tree.write(path, changed);
  }
  for (const path of filesBelow(tree, folder, /./)) {
    tree.rename(path, target + path.slice(folder.length));
  }
  renameInExamples(tree, { chartsRoot: root, chart: name }, newName);
  return [
    `Objects that are named after the chart get new names: the next publish replaces them in the cluster.`,
  ];
}

interface Names {
  readonly name: string;
  readonly newName: string;
}

/** `let name = "web"`, and the field `name` of chart.dhall. */
function renameOwn(text: string, path: string, name: string, newName: string): string {
  const isChart = path.endsWith('/chart.dhall');
  const found = nodesOf(text, path).flatMap((node): readonly (Expr | undefined)[] => {
    if (node.kind === 'Let') {
      return node.bindings.filter((each) => each.name === 'name').map(({ value }) => value);
    }
    return isChart && node.kind === 'Record' ? [node.fields.get('name')] : [];
  });
  const edits = found
    .filter((node) => isText(node, name))
    .flatMap((node) => textEdit(node, newName));
  return applyEdits(text, edits);
}

/** `values.web`, `values with web.replicas = 2`, `service "web"`. */
function renameUses(
  text: string,
  path: string,
  { name, newName, inServices }: Names & { readonly inServices: boolean },
): string {
  if (!text.includes(name)) return text;
  const edits = nodesOf(text, path).flatMap((node): readonly Edit[] => {
    const { start = 0, end = 0 } = node.span ?? {};
    if (node.kind === 'Field' && node.label === name && node.record.kind === 'Var') {
      return labelEdits(text, { start: node.record.span?.end ?? start, end }, name, newName);
    }
    if (node.kind === 'With') {
      const [step] = node.path;
      if (step === undefined || !('label' in step) || step.label !== name) return [];
      const from = node.record.span?.end ?? start;
      return labelEdits(text, { start: from, end: node.value.span?.start ?? end }, name, newName);
    }
    const isService = inServices && isText(node, name);
    return isService ? textEdit(node, newName) : [];
  });
  return applyEdits(text, edits);
}

function renameImports(text: string, path: string, { name, newName }: Names): string {
  const edits = importsOf(parseExpr(text, path)).flatMap(({ location, span }): readonly Edit[] => {
    if (location.type !== 'local' || span === undefined) return [];
    if (!location.path.directory.includes(name)) return [];
    const written = text.slice(span.start, span.end);
    return [{ ...span, text: written.replace(`/${name}/`, `/${newName}/`) }];
  });
  return applyEdits(text, edits);
}

function textEdit(node: Expr | undefined, by: string): readonly Edit[] {
  const span = node?.span;
  return span === undefined ? [] : [{ start: span.start, end: span.end, text: JSON.stringify(by) }];
}
