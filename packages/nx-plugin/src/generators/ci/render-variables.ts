import type { Tree } from '@nx/devkit';
import { declaredVariables } from '@dhallmark/chart-gen/declared-variables';
import { findRenderVariableProblem } from '@dhallmark/names';
import { filesBelow, readText } from '../find-references.ts';

/**
 * The names of the render variables that charts below these folders declare, sorted. A name that no
 * render variable may have is left out; a render refuses it.
 */
export function declaredIn(tree: Tree, folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) => filesBelow(tree, folder, /^dhallmark\.dhall$/));
  const names = files.flatMap((file) => declaredVariables(Buffer.from(readText(tree, file))));
  return [...new Set(names)]
    .filter((name) => findRenderVariableProblem(name) === undefined)
    .toSorted();
}
