import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderJson } from '@dhallmark/fault/terminal';
import { replaceFile } from '@dhallmark/replace-file';
import { explainPlan, type ExplainedImport } from '../library/explain-plan.ts';
import { readLibrary } from '../library/installed-library.ts';
import { planLibrary, type PlannedImport } from '../library/plan-library.ts';
import { readLibraryFile } from '../library/read-library-file.ts';
import { renderPlan } from '../library/render-plan.ts';
import type { Output } from '../report/output.ts';
import type { Env } from '../workspace/env.ts';

/** What the command line says about the imports of the Dhall packages. */
export interface DhallPackagesFlags {
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Adds imports of the Dhall packages that are installed, or brings those of a workspace to the installed
 * version, and prints what changes. Throws Fault `unknown-dhall-package`, `library-file-edited`.
 *
 * @param names the packages; those that the workspace imports where it is empty, all where it imports none
 * @example
 * await runDhallPackages(['Helm'], {}, standardOutput(process.env, root), process.env);
 */
export async function runDhallPackages(
  names: readonly string[],
  { dryRun = false, json = false }: DhallPackagesFlags,
  { print, root }: Output,
  env: Env,
): Promise<boolean> {
  const planned = explainPlan(planInFolder(root, names), env);
  for (const { path, text } of planned) {
    if (text !== undefined && !dryRun) await writeImport(join(root, path), text);
  }
  print(
    json
      ? renderJson({ success: true, dryRun, packages: planned.map(toJson) })
      : renderPlan(planned),
  );
  return true;
}

function planInFolder(root: string, names: readonly string[]): readonly PlannedImport[] {
  const installed = readLibrary();
  const read = (path: string): string | undefined => readLibraryFile(root, path);
  const planned = planLibrary(installed, read, { names: names.length > 0 ? names : undefined });
  if (planned.length > 0) return planned;
  return planLibrary(installed, read, { names: installed.map(({ name }) => name) });
}

async function writeImport(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await replaceFile(file, text);
}

function toJson({ path, to, status, from, changes }: ExplainedImport): object {
  return { file: path, package: to.name, status, from, to: to.hash, changes };
}
