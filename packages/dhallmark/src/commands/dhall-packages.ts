import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '@dhallmark/replace-file';
import { deleteCopies, planConversionInFolder } from './convert-copies.ts';
import { explainPlan, type ExplainedImport } from '../library/explain-plan.ts';
import { readLibrary } from '../library/installed-library.ts';
import { renderConversion, type Conversion } from '../library/plan-conversion.ts';
import { planLibrary, type PlannedImport } from '../library/plan-library.ts';
import { readLibraryFile } from '../library/read-library-file.ts';
import { renderPlan } from '../library/render-plan.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import type { Env } from '../workspace/env.ts';

/** What the command line says about the imports of the Dhall packages. */
export interface DhallPackagesFlags extends DocumentFlags {
  readonly dryRun?: boolean | undefined;
}

/**
 * Adds imports of the Dhall packages that are installed, or brings those of a workspace to the installed
 * version, and prints what changes. Copies of the packages, as an earlier version wrote them, become
 * imports first, unless somebody edited them. Throws Fault `unknown-dhall-package`,
 * `library-file-edited`, `cannot-list-files`; then nothing is written.
 *
 * @param names the packages; those that the workspace imports where it is empty, all where it imports none
 * @example
 * await runDhallPackages(['Helm'], {}, standardOutput(process.env, root), process.env);
 */
export async function runDhallPackages(
  names: readonly string[],
  { dryRun = false, json = false, ...files }: DhallPackagesFlags,
  output: Output,
  env: Env,
): Promise<boolean> {
  const { root, print, say } = output;
  const conversion = planConversionInFolder(root, env);
  const planned = explainPlan(planImports(root, names, conversion), env);
  const writes = new Map(conversion.writes);
  for (const { path, text } of planned) if (text !== undefined) writes.set(path, text);
  if (!dryRun) await writeAll(root, writes, conversion);
  await showDocument(toDocument(planned, conversion, dryRun), { ...files, json }, output);
  if (!json) {
    const parts = [renderConversion(conversion), renderPlan(planned)];
    print(parts.filter((part) => part !== '').join('\n'));
  }
  if (dryRun && writes.size > 0) say('Nothing was written, because of --dry-run.');
  return true;
}

function planImports(
  root: string,
  names: readonly string[],
  { writes, kept }: Conversion,
): readonly PlannedImport[] {
  const installed = readLibrary();
  const read = (path: string): string | undefined =>
    writes.get(path) ?? readLibraryFile(root, path);
  const planned = planLibrary(installed, read, { names: names.length > 0 ? names : undefined });
  // where copies stay, charts import these
  if (planned.length > 0 || kept.length > 0) return planned;
  return planLibrary(installed, read, { names: installed.map(({ name }) => name) });
}

/** Copies are deleted last: a run that does not end can be repeated. */
async function writeAll(
  root: string,
  writes: ReadonlyMap<string, string>,
  conversion: Conversion,
): Promise<void> {
  for (const [path, text] of writes) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    await replaceFile(file, text);
  }
  deleteCopies(root, conversion);
}

function toDocument(
  planned: readonly ExplainedImport[],
  { replaced, kept, writes }: Conversion,
  dryRun: boolean,
): object {
  const packages = planned.map(({ path, to, status, from, changes }) => ({
    file: path,
    package: to.name,
    status,
    from,
    to: to.hash,
    changes,
  }));
  const copies = { replaced, kept, changedFiles: [...writes.keys()] };
  return { success: true, dryRun, packages, copies };
}
