import { readDependencies } from '../chart-set/dependency-list.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';

/**
 * Where a chart finds the values that its functions get. Helm gives a subchart the part of the umbrella's
 * values that has its name or alias, and `global` (helm.sh, Subcharts and Global Values).
 */
export interface ValuesScope {
  /** The labels after `.Values` in the chart's templates; undefined for values that it cannot read there. */
  readonly toHelmPath: (path: readonly string[]) => readonly string[] | undefined;
  /** The field of the umbrella's values that the chart gets; undefined for a chart that gets all. */
  readonly part: string | undefined;
}

/** A chart with a values.dhall, or the umbrella. */
export const wholeScope: ValuesScope = { toHelmPath: (path) => path, part: undefined };

/**
 * The scope of a service chart that has the umbrella's values. A chart that is listed under several names gets
 * different values under each of them, so only `global` is the same.
 *
 * @param name as its Chart.yaml has it
 * @param umbrella the content of the umbrella's Chart.yaml
 */
export function partScope(name: string, umbrella: JsonValue): ValuesScope {
  const dependencies = isJsonObject(umbrella) ? readDependencies(umbrella) : [];
  const names = dependencies
    .filter((dependency) => dependency.name === name)
    .map(({ alias }) => alias || name);
  const part = names.length === 1 ? names[0] : undefined;
  const toHelmPath: ValuesScope['toHelmPath'] = ([first, ...rest]) => {
    if (first === undefined) return undefined;
    if (first === 'global') return ['global', ...rest];
    return first === part ? rest : undefined;
  };
  return { toHelmPath, part };
}
