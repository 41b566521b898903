/** The real chart tree in ../shared, and the objects that its own script made of it. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../shared');

/** Folders with the sources, the recorded objects, and the cached imports that evaluation needs. */
export const polarFolders = {
  sources: join(shared, 'polar/2025-04'),
  objects: join(shared, 'polar/2025-04-objects'),
  cache: join(shared, 'dhall-cache'),
};

/** Why tests of the chart tree cannot run here, or undefined. */
export function missingPolar(): string | undefined {
  const complete = Object.values(polarFolders).every((folder) => existsSync(folder));
  return complete ? undefined : '../shared is absent';
}

/** The values that the recorded Secrets have, and the variables that they came from. */
const recordedVariables: ReadonlyMap<unknown, string> = new Map([
  ['tok', 'GITLAB_TOKEN'],
  ['gp', 'GRAPH_PASSWORD'],
  ['neo4j/pw', 'NEO4J_AUTH'],
  ['u', 'GITLAB_USER'],
]);

interface Recorded {
  readonly kind?: string;
  readonly stringData?: Readonly<Record<string, unknown>>;
}

/** A recorded object, a Secret with the values of these variables in place of the recorded ones. */
export function withVariables(
  object: unknown,
  variables: Readonly<Record<string, string>>,
): unknown {
  const { kind, stringData } = object as Recorded;
  if (kind !== 'Secret' || stringData === undefined) return object;
  const filled = Object.entries(stringData).map(([key, value]) => {
    const variable = recordedVariables.get(value);
    if (variable === undefined) throw new Error(`the recorded Secret key ${key} is not known`);
    return [key, variables[variable]];
  });
  return { ...(object as object), stringData: Object.fromEntries(filled) };
}
