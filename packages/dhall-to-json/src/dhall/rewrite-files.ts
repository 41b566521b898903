import { dirname, join } from 'node:path';

import { importsOf, parseExpr } from '@dhallmark/dhall';
import type { Import } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { readText } from '../cli/evaluate-input.ts';
import type { InputText } from '../cli/evaluate-input.ts';
import type { Edge } from '../cli/process-edge.ts';
import { fault } from '../codes.ts';
import type { RewriteTargets } from './rewrite-options.ts';

/** Makes the new text of a file. */
export type Rewrite = (input: InputText) => string | Promise<string>;

/**
 * Rewrites files in place, or standard input to standard output. A file whose text stays the same is
 * not touched.
 *
 * @param state what the files are afterwards: `formatted`
 * @throws Fault `check-failed`, naming the files that are not yet in that state
 */
export async function rewriteFiles(
  targets: RewriteTargets,
  edge: Edge,
  state: string,
  rewrite: Rewrite,
): Promise<void> {
  const { files, transitive } = targets;
  const differing: string[] = [];
  for (const file of withImports(files, transitive, edge)) {
    const input = readText(file, edge);
    const result = await rewrite(input);
    if (!targets.check) await writeResult(input, result, targets, edge);
    else if (result !== input.text) differing.push(input.name);
  }
  if (differing.length > 0) throw checkFailed(differing, state);
}

async function writeResult(
  { file, text }: InputText,
  result: string,
  { output }: RewriteTargets,
  edge: Edge,
): Promise<void> {
  if (output === undefined && result === text && file !== undefined) return;
  await edge.writeTo(output ?? file, result);
}

/** The files, each after those that it imports where `transitive` is true. */
function withImports(
  files: readonly (string | undefined)[],
  transitive: boolean,
  edge: Edge,
): Set<string | undefined> {
  const found = new Set<string | undefined>();
  const visited = new Set<string>();
  const visit = (file: string): void => {
    if (visited.has(file)) return;
    visited.add(file);
    if (transitive) {
      for (const imported of importedFiles(edge.readFile(file), file)) {
        if (edge.isFile(imported)) visit(imported);
      }
    }
    found.add(file);
  };
  for (const file of files) {
    if (file === undefined) found.add(file);
    else visit(file);
  }
  return found;
}

/** Files that `text` imports as Dhall code by relative paths. */
function importedFiles(text: string, file: string): string[] {
  return importsOf(parseExpr(text, file)).flatMap((found) => relativeFile(found, dirname(file)));
}

function relativeFile({ location, mode }: Import, folder: string): string[] {
  if (location.type !== 'local' || mode !== 'code') return [];
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return [];
  const up = prefix === 'parent' ? '..' : '.';
  return [join(folder, up, ...path.directory, path.file)];
}

function checkFailed(files: readonly string[], state: string): Fault {
  return fault({
    code: 'check-failed',
    message: `not ${state}: ${files.join(', ')}`,
    hint: 'Run the command without --check.',
  });
}
