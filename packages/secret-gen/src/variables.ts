import { variablesOf, type ChartSecrets, type VariableForm, type VariableSource } from './spec.ts';
import { readValue, type ValueSource } from './value.ts';

/** One place that needs a variable. */
export interface VariableUse {
  readonly chart: string;
  /** `namespace/name`, or the file of a Secret that reads the variable itself. */
  readonly secret: string;
  /** '' where the key cannot be told without evaluating. */
  readonly key: string;
  readonly source: VariableSource;
}

/** A variable as `chart:env` lists it: never its value, never its length. */
export interface VariableStatus {
  readonly variable: string;
  /** More than one when charts disagree, which is a mistake. */
  readonly forms: readonly VariableForm[];
  readonly uses: readonly Omit<VariableUse, 'source'>[];
  readonly isSet: boolean;
  /** Whether every declared form can be read from it; false while it is not set. */
  readonly isWellFormed: boolean;
  /** Whether `local` can do without it. */
  readonly hasDefault: boolean;
}

/** The uses in specifications. */
export function usesOf(charts: readonly ChartSecrets[]): VariableUse[] {
  return charts.flatMap(({ chart, specs }) =>
    specs.flatMap((spec) =>
      Object.entries(spec.keys).flatMap(([key, keySource]) =>
        variablesOf(keySource).map((source) => ({
          chart,
          secret: `${spec.namespace}/${spec.name}`,
          key,
          source,
        })),
      ),
    ),
  );
}

/** Every variable once, by name. */
export function listVariables(uses: readonly VariableUse[], from: ValueSource): VariableStatus[] {
  const byName = Map.groupBy(uses, (use) => use.source.variable);
  return [...byName.keys()].toSorted().map((variable) => {
    const mine = byName.get(variable) ?? [];
    return {
      variable,
      forms: [...new Set(mine.map((use) => use.source.form))],
      uses: mine.map(({ chart, secret, key }) => ({ chart, secret, key })),
      isSet: (from.env[variable] ?? '') !== '',
      isWellFormed: mine.every(({ source }) => 'bytes' in readValue(withoutDefault(source), from)),
      hasDefault: mine.every(({ source }) => typeof source.default === 'string'),
    };
  });
}

const withoutDefault = ({ variable, form }: VariableSource): VariableSource => ({ variable, form });
