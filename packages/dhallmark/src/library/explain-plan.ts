import { createHash } from 'node:crypto';
import { nodeIo } from '@dhallmark/dhall/node';
import type { Env } from '../workspace/env.ts';
import { comparePackages, type PackageChange } from './compare-packages.ts';
import { libraryFolder } from './installed-library.ts';
import type { PlannedImport } from './plan-library.ts';

/** A planned import, with what it changes for charts. */
export interface ExplainedImport extends PlannedImport {
  /** Empty where it stays; undefined if neither a cache nor `dhallmark` has what it imports now. */
  readonly changes: readonly PackageChange[] | undefined;
}

/**
 * Compares what imports bring with what they replace. The packages are read from the semantic cache and
 * from what is installed.
 *
 * @example
 * explainPlan(planned, process.env)[0]?.changes;
 */
export function explainPlan(
  planned: readonly PlannedImport[],
  env: Env,
): readonly ExplainedImport[] {
  const io = nodeIo({ env, packageFolders: [libraryFolder()] });
  const read = (hash: string): Uint8Array | undefined => {
    const digits = hash.replace('sha256:', '');
    return [io.cacheRead, io.installedRead]
      .map((find) => find?.(digits))
      .find((bytes) => bytes !== undefined && digestOf(bytes) === digits);
  };
  return planned.map((each) => ({ ...each, changes: findChanges(each, read) }));
}

function findChanges(
  { from, to, text }: PlannedImport,
  read: (hash: string) => Uint8Array | undefined,
): readonly PackageChange[] | undefined {
  if (from === undefined || text === undefined) return [];
  const [before, after] = [read(from), read(to.hash)];
  return before === undefined || after === undefined ? undefined : comparePackages(before, after);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
