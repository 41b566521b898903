import { readVariable, type ValueSource } from './read-value.ts';
import {
  secretId,
  variablesOf,
  type ChartSecrets,
  type VariableForm,
  type VariableSource,
} from '../specs/secret-spec.ts';

/** One place that needs a variable. */
export interface VariableUse {
  /** The name of its umbrella chart; undefined where it is not important, as with one umbrella only. */
  readonly umbrella?: string | undefined;
  readonly chart: string;
  /** `namespace/name`, or the file of a Secret that reads the variable itself. */
  readonly secret: string;
  /** An empty string where the key is known only after evaluation. */
  readonly key: string;
  readonly source: VariableSource;
}

/**
 * How lists of variables name a chart: by its folder, after its umbrella where that is important.
 *
 * @example
 * nameUser({ chart: 'web' }) // 'web'
 * nameUser({ umbrella: 'shop', chart: '.' }) // 'shop'
 */
export function nameUser({ umbrella, chart }: Pick<VariableUse, 'umbrella' | 'chart'>): string {
  if (umbrella === undefined) return chart === '.' ? 'umbrella' : chart;
  return chart === '.' ? umbrella : `${umbrella}/${chart}`;
}

/** What `chart:env` shows about a variable: never its value, never its length. */
export interface VariableStatus {
  readonly variable: string;
  /** More than one where charts disagree, which is a mistake. */
  readonly forms: readonly VariableForm[];
  readonly uses: readonly Omit<VariableUse, 'source'>[];
  readonly isSet: boolean;
  /** Whether the value can be read in every declared form; false while the variable is not set. */
  readonly isWellFormed: boolean;
  /** Whether every use has a default, which the environment `local` takes. */
  readonly hasDefault: boolean;
}

/**
 * Every use of a variable in specifications.
 *
 * @example
 * listUses([{ chart: 'web', specs }]) // [{ chart: 'web', secret: 'shop/token', key: 'password', source: … }]
 */
export function listUses(charts: readonly ChartSecrets[]): readonly VariableUse[] {
  return charts.flatMap(({ chart, specs }) =>
    specs.flatMap((spec) =>
      Object.entries(spec.keys).flatMap(([key, keySource]) =>
        variablesOf(keySource).map((source) => ({ chart, secret: secretId(spec), key, source })),
      ),
    ),
  );
}

/**
 * Every variable once, sorted by name.
 *
 * @example
 * listVariables(listUses(charts), from).filter(({ isSet }) => !isSet)
 */
export function listVariables(
  uses: readonly VariableUse[],
  from: ValueSource,
): readonly VariableStatus[] {
  const byName = Map.groupBy(uses, (use) => use.source.variable);
  return [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([variable, all]) => ({
      variable,
      forms: [...new Set(all.map((use) => use.source.form))],
      uses: all.map(({ source: _source, ...use }) => use),
      isSet: (from.env[variable] ?? '') !== '',
      isWellFormed: all.every(
        ({ source: { form } }) => 'bytes' in readVariable({ variable, form }, from),
      ),
      hasDefault: all.every(({ source }) => source.default !== undefined),
    }));
}
