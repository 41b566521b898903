import type { Tree } from '@nx/devkit';
import type { Options } from 'dhallmark/adapter';
import { removeApplication } from '../argocd/edit-applications.ts';
import { refuseFixedPipelines, rewritePipelines } from '../ci/rewrite-pipelines.ts';
import {
  allEnvironments,
  environmentFiles,
  requireEnvironment,
} from '../environment/environment-files.ts';
import { importersOf, readText } from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';
import { moveRule, SOPS_YAML } from '../sops-yaml.ts';
import { ownFolder } from '../workspace.ts';

/**
 * Removes an environment: its functions, its rule in .sops.yaml, what Flux or Argo CD applies of it, and
 * its jobs in generated pipelines. Returns what to say. Throws Fault `local`, `unknown-environment`,
 * `in-use`.
 */
export function removeEnvironment(tree: Tree, umbrella: Options, name: string): readonly string[] {
  const { chartsRoot: root, outputRoot } = umbrella;
  requireEnvironment(tree, root, name);
  const files = environmentFiles(tree, root, name);
  const written = `${name}.dhall`;
  const importers = importersOf(tree, { written, includes: (path) => files.includes(path) });
  refuseReferences(`the environment ${name}`, importers);
  const isShared = allEnvironments(tree, umbrella).includes(name);
  const others = (names: readonly string[]): readonly string[] =>
    isShared ? names : names.filter((each) => each !== name);
  refuseFixedPipelines(tree, name, others);
  for (const path of files) tree.delete(path);
  const rules = readText(tree, SOPS_YAML);
  const left = rules === '' ? rules : moveRule(rules, `${outputRoot}/${name}`);
  if (left !== rules) tree.write(SOPS_YAML, left);
  tree.delete(`${ownFolder('flux', umbrella.name)}/${name}.dhall`);
  removeApplication(tree, ownFolder('argocd', umbrella.name), name);
  rewritePipelines(tree, others);
  return [
    `What ${name} has in the cluster and in the deploy repository stays: delete its objects there, then its folder.`,
    `${outputRoot}/${name} on this machine can be deleted, too.`,
  ];
}
