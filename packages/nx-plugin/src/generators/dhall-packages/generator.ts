import type { Tree } from '@nx/devkit';
import { explainPlan, renderConversion, renderPlan } from 'dhallmark/library';
import { addHint } from '../add-hint.ts';
import { convertCopies, importLibrary } from '../library.ts';

export interface DhallPackagesOptions {
  /** Default: those that the workspace imports. */
  readonly packages?: readonly string[];
}

/**
 * Brings the imports in `dhall/` to the installed versions, or adds imports of packages. Copies of an
 * earlier version become imports first. Prints what changes, also in a dry run. Throws Fault
 * `unknown-dhall-package`, `library-file-edited`.
 */
export function dhallPackagesGenerator(tree: Tree, { packages = [] }: DhallPackagesOptions): void {
  const names = packages.length > 0 ? packages : undefined;
  const conversion = convertCopies(tree);
  const planned = addHint(tree, () => importLibrary(tree, names));
  const converted = renderConversion(conversion);
  if (converted !== '') console.log(converted);
  // Nx runs what a generator returns in real runs only
  console.log(planned.length > 0 ? renderPlan(explainPlan(planned, process.env)) : NONE);
}

const NONE =
  'dhall/ imports no Dhall package. Name the packages to import: kubernetes, for instance.';
