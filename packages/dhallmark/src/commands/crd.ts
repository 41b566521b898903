import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCrdInputs } from '@dhallmark/openapi-to-dhall/node';
import { replaceFile } from '@dhallmark/replace-file';
import { planCrds, type CrdPlan } from '../crds/plan-crds.ts';
import { renderCrdPlan } from '../crds/render-crd-plan.ts';
import { readLibraryFile } from '../library/read-library-file.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import type { Env } from '../workspace/env.ts';

/** What the command line says about a package for custom kinds. */
export interface CrdFlags extends Pick<DocumentFlags, 'json' | 'report'> {
  readonly name?: string | undefined;
  readonly negative?: readonly string[] | undefined;
  readonly overwrite?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/**
 * Writes the Dhall package for CustomResourceDefinitions to `dhall/crds/<name>/`, and prints its kinds,
 * and what an update changes. Throws the faults of `planCrds` and Fault `unreadable`; then nothing is
 * written.
 *
 * @param files files, folders, or `-` for standard input
 * @example
 * await runCrd(['rollouts.yaml'], { name: 'argo' }, standardOutput(process.env, root), process.env);
 */
export async function runCrd(
  files: readonly string[],
  { name, negative, overwrite, dryRun = false, json = false, report }: CrdFlags,
  output: Output,
  env: Env,
): Promise<boolean> {
  const { root, print, say } = output;
  const inputs = await readCrdInputs(files);
  const choice = { inputs, name, negative, overwrite };
  const plan = await planCrds(choice, (path) => readLibraryFile(root, path), env);
  if (!dryRun) {
    for (const [path, text] of plan.writes) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      await replaceFile(join(root, path), text);
    }
  }
  await showDocument(toDocument(plan, dryRun), { json, report }, output);
  if (!json) print(renderCrdPlan(plan));
  if (dryRun && plan.writes.size > 0) say('Nothing was written, because of --dry-run.');
  return true;
}

function toDocument(
  { name, path, status, kinds, writes, changes }: CrdPlan,
  dryRun: boolean,
): object {
  return {
    success: true,
    dryRun,
    name,
    file: path,
    status,
    kinds: kinds.map(({ group, version, kind }) => ({ apiVersion: `${group}/${version}`, kind })),
    changedFiles: [...writes.keys()],
    changes,
  };
}
