import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import { readValues } from '../values/read-values.ts';
import { findUnusedFiles, type SearchedWorkspace } from './unused-files.ts';

/** A workspace that is to be made for an environment. */
export type WorkspaceToMake = SearchedWorkspace & { readonly environment: string };

/**
 * What a make finds without any render: files that no chart uses, and lines of `secrets.env` that cannot
 * be read. For a run in which a chart does not render, so that it shows what the next one would.
 *
 * @example
 * throw new CollectedFailures([...failures, ...findFaultsBesideRenders(workspace)]);
 */
export function findFaultsBesideRenders(workspace: WorkspaceToMake): readonly ChartFailure[] {
  return [...findUnusedFiles(workspace).failures, ...findUnreadableValues(workspace)];
}

/** The values themselves are not kept. */
function findUnreadableValues({
  root,
  environment,
  env,
}: WorkspaceToMake): readonly ChartFailure[] {
  try {
    readValues(root, environment, env);
    return [];
  } catch (error) {
    return toFailures(error, undefined, { mayHoldValue: true });
  }
}
