import type { Tree } from '@nx/devkit';
import { filesBelow, hasWord, readText } from '../find-references.ts';
import { refuseReferences } from '../refuse-references.ts';
import { allEnvironments } from '../environment/environment-files.ts';
import { readStamp } from './generated-ci.ts';
import { ciGenerator, type CiOptions } from './generator.ts';

/** The pipelines of the workspace. */
function pipelinesOf(tree: Tree): readonly string[] {
  const files = ['.gitlab-ci.yml', 'azure-pipelines.yml'].filter((path) => tree.exists(path));
  return [
    ...files,
    ...filesBelow(tree, '.github/workflows', /\.ya?ml$/),
    ...filesBelow(tree, '.azure-pipelines', /\.ya?ml$/),
  ];
}

interface Stamped {
  readonly path: string;
  /** Undefined for a pipeline that was edited. */
  readonly stamp: CiOptions | undefined;
}

function stampsOf(tree: Tree): readonly Stamped[] {
  return pipelinesOf(tree).map((path) => ({ path, stamp: readStamp(readText(tree, path)) }));
}

/** How the list of environments changes with which a pipeline was written. */
export type ChangeOfEnvironments = (environments: readonly string[]) => readonly string[];

/**
 * Throws Fault `in-use` where a pipeline that was edited has jobs of an environment, or where a generated
 * one would have no environment left.
 */
export function refuseFixedPipelines(
  tree: Tree,
  environment: string,
  change: ChangeOfEnvironments,
): void {
  const known = allEnvironments(tree);
  const fixed = stampsOf(tree).filter(({ path, stamp }) => {
    if (stamp === undefined) return namesEnvironment(readText(tree, path), environment);
    return change(stamp.environments?.length ? stamp.environments : known).length === 0;
  });
  refuseReferences(
    `the environment ${environment}`,
    fixed.map(({ path }) => path),
  );
}

/** Writes generated pipelines again, after the environments of the workspace changed. */
export function rewritePipelines(tree: Tree, change: ChangeOfEnvironments): void {
  const stamps = stampsOf(tree).flatMap(({ stamp }) => stamp ?? []);
  const distinct = new Map(stamps.map((stamp) => [JSON.stringify(stamp), stamp]));
  for (const stamp of distinct.values()) {
    const { environments } = stamp;
    ciGenerator(
      tree,
      environments?.length ? { ...stamp, environments: change(environments) } : stamp,
    );
  }
}

/** Whether a pipeline has jobs of an environment: `production`, `publish-production`. */
function namesEnvironment(text: string, environment: string): boolean {
  return (
    hasWord(text, environment) ||
    ['publish', 'rekey', 'rekey-check', 'new-age-key'].some((job) =>
      hasWord(text, `${job}-${environment}`),
    )
  );
}
