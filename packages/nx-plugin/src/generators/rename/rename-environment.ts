import type { Tree } from '@nx/devkit';
import type { Options } from 'dhallmark/adapter';
import { renameApplication } from '../argocd/edit-applications.ts';
import { refuseFixedPipelines, rewritePipelines } from '../ci/rewrite-pipelines.ts';
import {
  allEnvironments,
  environmentFiles,
  requireEnvironment,
} from '../environment/environment-files.ts';
import { replaceTexts } from '../edit-text.ts';
import { readText } from '../find-references.ts';
import { moveRule, SOPS_YAML } from '../sops-yaml.ts';
import { environmentsIn, ownFolder, requireAbsent } from '../workspace.ts';

/**
 * Renames an environment in its functions, in .sops.yaml, in what Flux or Argo CD applies, and in
 * generated pipelines. Returns what to say. Throws Fault `local`, `unknown-environment`, `exists`,
 * `in-use`.
 */
export function renameEnvironment(
  tree: Tree,
  umbrella: Options,
  { name, newName }: { readonly name: string; readonly newName: string },
): readonly string[] {
  const { chartsRoot: root, outputRoot } = umbrella;
  requireEnvironment(tree, root, name);
  requireAbsent(`the environment ${newName}`, environmentsIn(tree, root).includes(newName));
  const isShared = allEnvironments(tree, umbrella).includes(name);
  const renamed = (names: readonly string[]): readonly string[] =>
    names.flatMap((each) => (each === name ? [...(isShared ? [name] : []), newName] : [each]));
  refuseFixedPipelines(tree, name, renamed);
  for (const path of [
    ...environmentFiles(tree, root, name),
    `${ownFolder('flux', umbrella.name)}/${name}.dhall`,
  ]) {
    if (!tree.exists(path)) continue;
    const target = path.replace(/[^/]+$/, `${newName}.dhall`);
    requireAbsent(target, tree.exists(target));
    const text = replaceTexts(readText(tree, path), path, name, newName);
    tree.delete(path);
    tree.write(target, text);
  }
  const rules = readText(tree, SOPS_YAML);
  const moved =
    rules === '' ? rules : moveRule(rules, `${outputRoot}/${name}`, `${outputRoot}/${newName}`);
  if (moved !== rules) tree.write(SOPS_YAML, moved);
  renameApplication(tree, ownFolder('argocd', umbrella.name), { from: name, to: newName });
  rewritePipelines(tree, renamed);
  return [
    `The cluster and the deploy repository know ${newName} as a new environment. Publish it, apply what Flux or Argo CD needs, then delete the objects and the folder of ${name}.`,
    `CI variables that exist for the environment ${name} only have to be renamed there.`,
  ];
}
