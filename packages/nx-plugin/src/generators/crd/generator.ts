import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '@nx/devkit';
import { planCrds, readCrdInputs, renderCrdPlan } from 'dhallmark/crds';
import { addHintAsync } from '../add-hint.ts';

export interface CrdOptions {
  /** Files or folders with CustomResourceDefinitions; `-` for standard input. */
  readonly files: readonly string[];
  /** The folder in `dhall/crds`. Default: from the domain of their API group. */
  readonly name?: string;
  /** Integers that may be negative: `LampSpec.level`. */
  readonly negative?: readonly string[];
  readonly overwrite?: boolean;
}

/**
 * Writes the Dhall package for the kinds of CustomResourceDefinitions, or brings it to the given files.
 * Prints its kinds and what changes, also in a dry run. Throws Fault `no-crd`, `bad-crd`, `unreadable`,
 * `crd-package-edited` and the others of `planCrds`; then nothing is written.
 */
export function crdGenerator(tree: Tree, options: CrdOptions): Promise<void> {
  return addHintAsync(tree, async () => {
    const { files, ...choice } = options;
    const inputs = await readCrdInputs(files.map((path) => inWorkspace(tree, path)));
    const plan = await planCrds(
      { ...choice, inputs },
      (path) => tree.read(path, 'utf8') ?? undefined,
      process.env,
    );
    for (const [path, text] of plan.writes) tree.write(path, text);
    // Nx runs what a generator returns in real runs only
    console.log(renderCrdPlan(plan));
  });
}

/** Relative to the folder where Nx is run, or else to the workspace. */
function inWorkspace(tree: Tree, path: string): string {
  if (path === '-' || existsSync(path) || !tree.exists(path)) return path;
  return join(tree.root, path);
}
