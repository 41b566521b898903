import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isEmptyDiff, renderDiffMarkdown, renderDiffText } from '@dhallmark/gitops';
import { diff } from '../diff/diff.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about a comparison. */
export interface DiffFlags extends DocumentFlags {
  /** A commit of the workspace to compare with; default the deploy tree. */
  readonly base?: string | undefined;
  /** Also write Markdown to this file. */
  readonly markdown?: string | undefined;
  /** Fail where something differs, or where that cannot be known. */
  readonly detailedExitcode?: boolean | undefined;
}

/**
 * Prints what the workspace would change. With `detailedExitcode`, false where something differs, or where
 * values could not be compared.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runDiff(workspace, { base: 'origin/main' }, output);
 */
export async function runDiff(
  workspace: Workspace,
  { base, markdown, detailedExitcode = false, ...flags }: DiffFlags,
  output: Output,
): Promise<boolean> {
  const { root, environment } = workspace;
  const found = await diff(workspace, { base });
  if (markdown !== undefined) {
    writeFileSync(resolve(root, markdown), renderDiffMarkdown(found, environment));
  }
  const isKnownEqual = isEmptyDiff(found) && found.uncompared.length === 0;
  const success = !detailedExitcode || isKnownEqual;
  await showDocument({ environment, success, ...found }, flags, output);
  if (flags.json !== true) {
    output.print(renderDiffText(found, { color: output.color }).trimEnd());
  }
  return success;
}
