import type { JsonValue } from '../objects/json-value.ts';

/**
 * The evaluator as this package sees it. One session serves all charts of a run: each file is read,
 * parsed, typed and evaluated once.
 */
export interface DhallSession {
  /**
   * Evaluates one file. Throws ChartError (without chart names) for whatever is wrong with it, all
   * refused imports of its closure at once.
   */
  evaluate(file: string, options: EvaluateOptions): Promise<Evaluated>;
  /** The local files that a file imports, itself included, relative to the workspace. */
  closureOf(file: string): ReadonlySet<string>;
  /** The variables that a file's closure reads. */
  variablesOf(file: string): ReadonlySet<string>;
}

export interface EvaluateOptions {
  /** The chart on whose behalf: its lists of variables and kinds. */
  readonly chart: ChartRules;
  /** undefined for a render, which reads no variables; a record for a Secret. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** What a file that is a function is applied to. */
  readonly argument?: Evaluated | undefined;
}

/** `dhallmark.dhall` of a chart, with its defaults. */
export interface ChartRules {
  /** Kinds without a class, as `<apiVersion>/<kind>`. */
  readonly allowedKinds: readonly string[];
  /** Variables that files imported by `*-secret.dhall` may read. */
  readonly variables: readonly string[];
}

/** A file's value with its type. */
export interface Evaluated {
  /** The file, for messages. */
  readonly file: string;
  /** Whether it is a function that was not applied. */
  readonly isFunction: boolean;
  /** As dhall-to-json gives it. Throws ChartError where it has no JSON form. */
  readonly toJson: () => JsonValue;
  /** JSON Schema of its type, for values.schema.json. */
  readonly toJsonSchema: () => JsonValue;
  /** What makes its type another than that of `other`, as text; undefined when it is the same. */
  readonly typeDifference: (other: Evaluated) => string | undefined;
}
