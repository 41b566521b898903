import type { Fault } from '@dhallmark/fault';
import { chartFault } from '@dhallmark/chart-gen/codes';
import { combineFaults } from '@dhallmark/chart-gen/combine-faults';
import type { UsedVariable } from '@dhallmark/chart-gen';
import { createValueSearch } from '@dhallmark/secret-gen/value-search';
import { readTrackedStrings } from '../render/public-strings.ts';
import { findSharedNames, secretVariablesOf } from '../render/shared-names.ts';
import type { Staged } from '../render/staging.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { toFailures } from '../report/failures.ts';
import { listTrackedFiles } from '../sources/tracked-files.ts';
import type { Values } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Shorter values are common words: as in `createValueSearch`. */
const SHORTEST = 8;

/**
 * Throws CollectedFailures where a render has read a variable of a Secret, or one whose value contains
 * that of a Secret: it is in files that everyone may read. A value that is in the sources, too, is not
 * secret.
 */
export function refuseSecretValues(
  { root, env, environment }: Workspace,
  renders: readonly Staged[],
  values: Values,
): void {
  const used = renders.flatMap(({ renderVariables = [] }) => renderVariables);
  const secrets = renders.flatMap(secretVariablesOf).flatMap((variable) => {
    const value = values.env[variable] ?? '';
    return value.length < SHORTEST ? [] : [{ variable, value }];
  });
  const tracked = { root, environment, listTracked: () => listTrackedFiles(root, env) };
  const found = used
    .filter(({ from }) => from === 'environment')
    .flatMap((variable) => findSecretIn(variable, secrets, () => readTrackedStrings(tracked)));
  const faults = [...findSharedNames(renders), ...found];
  if (faults.length > 0) throw new CollectedFailures(toFailures(combineFaults(faults), undefined));
}

function findSecretIn(
  { name, value = '' }: UsedVariable,
  secrets: readonly { readonly variable: string; readonly value: string }[],
  publicTexts: () => Iterable<string>,
): readonly Fault[] {
  const contained = secrets.filter((secret) => value.includes(secret.value));
  if (contained.length === 0) return [];
  const search = createValueSearch(
    contained.map((secret) => ({ variable: secret.variable, bytes: Buffer.from(secret.value) })),
    publicTexts,
  );
  return search.find([value]).map((variable) =>
    chartFault({
      code: 'render-variable-secret',
      message: `the value of the render variable ${name} contains that of ${variable}, which is secret`,
      hint: `Set ${name} to another value. What was rendered holds this one: change ${variable}, and remove dist/ and the caches of renders.`,
    }),
  );
}
