import type { FaultDetail, FaultLocation } from '@dhallmark/fault';
import type { JsonPath, OpaqueString, PartialOptions, PartialValue } from '@dhallmark/dhall';
import type { JsonValue } from '../objects/json-value.ts';
import type { Described } from './describe-values.ts';
import type { Sources } from '../sources/sources.ts';

/**
 * The evaluator as this package uses it. One session serves all charts of a run: each file is read,
 * parsed, typed and evaluated once.
 */
export interface DhallSession {
  /**
   * Evaluates one file. Throws a Fault for whatever is wrong with it, or an AggregateError of Faults
   * for several refused imports of its closure.
   */
  evaluate(file: string, options: EvaluateOptions): Promise<Evaluated>;
  /**
   * Evaluates a file that is a function with an argument that is not known. Throws as `evaluate`.
   *
   * @param argument gives the value of what cannot be kept unknown
   */
  evaluatePartially(
    file: string,
    options: EvaluateOptions,
    argument: Evaluated,
  ): Promise<PartialEvaluation>;
  /** The local files that a file imports, itself included, relative to the workspace. */
  closureOf(file: string): ReadonlySet<string>;
  /** The variables that a file's closure reads. */
  variablesOf(file: string): ReadonlySet<string>;
  /** Those of them that an import has to find, because it has no alternative. */
  requiredVariablesOf(file: string): ReadonlySet<string>;
  /** The values of declared render variables in this run, by name; a default is not among them. */
  readonly renderValues: Readonly<Record<string, string>>;
  /** Where names of this workspace are those of secrets, by the name in upper case. */
  readonly secretNames: Readonly<Record<string, string>>;
  /** Whether values are live in a chart that does not say it. */
  readonly valueMode: ValueMode;
  /** The content of a file of the workspace; undefined where it is absent. */
  readText(file: string): string | undefined;
  /** The files that it reads, for those that are copied. */
  readonly sources: Sources;
  /**
   * A session over the same files whose values know where they are written (`findPlaces`). It evaluates
   * each file again, which costs more than the first time: for what was found to be wrong.
   */
  withOrigins(): DhallSession;
}

/** Evaluates a function with an argument that is not known. Throws Fault as toJson of its value does. */
export type PartialEvaluation = (options: PartialOptions) => PartialValue;

/** How to evaluate a file. */
export interface EvaluateOptions {
  /** What the chart may do: its lists of variables and kinds. */
  readonly chart: ChartRules;
  /** The variables, for a Secret; undefined for a render, which reads those that the chart declares. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The argument of a file that is a function. */
  readonly argument?: Evaluated | undefined;
}

/** `dhallmark.dhall` of a chart, with its defaults. */
export interface ChartRules {
  /** Kinds without a class, as `<apiVersion>/<kind>`. */
  readonly allowedKinds: readonly string[];
  /** Variables that files imported by `*-secret.dhall` may read. */
  readonly variables: readonly string[];
  /** How rules of lint count for the chart; undefined where the workspace decides. */
  readonly lint?: LintSettings | undefined;
  /** What objects of the charts may refer to, besides each other. */
  readonly external?: readonly ExternalObject[] | undefined;
  /** The variables that a render may read. They are not secret. */
  readonly renderVariables?: readonly RenderVariable[] | undefined;
  /** The checked values of those that are set or have a default, by name. */
  readonly renderValues?: ReadonlyMap<string, string> | undefined;
  /** Which values templates read when Helm renders them; undefined for none. */
  readonly values?: ValueSettings | undefined;
}

/** The type of a render variable. Text is imported `as Text`; the others are literals of Dhall. */
export type RenderVariableType = 'Text' | 'Natural' | 'Bool';

/** A variable that a render may read, as `Render.Variable` of the Dhall package. */
export interface RenderVariable {
  readonly name: string;
  readonly description: string;
  readonly type: RenderVariableType;
  /** The value where the variable is not set; undefined where it has to be set. */
  readonly default?: string | undefined;
  /** All values that it may have; undefined for any value of its type. */
  readonly allowed?: readonly string[] | undefined;
}

/** An object that something else creates in the cluster. */
export interface ExternalObject {
  readonly kind: string;
  /** Undefined for any, and for a kind without namespaces. */
  readonly namespace: string | undefined;
  readonly name: string;
  /** Of a ConfigMap or Secret; undefined where they are not known. */
  readonly keys: readonly string[] | undefined;
}

/** How rules of lint count, as `Lint.Settings` of the Dhall package. */
export interface LintSettings {
  /** A profile of the Pod Security Standards. */
  readonly profile?: 'privileged' | 'baseline' | 'restricted' | undefined;
  /** Severities by the names of rules. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
}

/** Whether templates read a value when Helm renders them, or have what it was when the chart was made. */
export type ValueMode = 'live' | 'fixed';

/** The field `values` of `dhallmark.dhall`. */
export interface ValueSettings {
  /** Of values that no exception names. */
  readonly mode: ValueMode;
  /** By the labels to a value or to a record of values, joined by dots. */
  readonly exceptions: ReadonlyMap<string, ValueMode>;
}

/** Where a part of a value is written. */
export interface ValuePlace {
  /** The expression, with an excerpt unless it must not be shown. */
  readonly location: FaultLocation;
  /** What passed it on elsewhere, `passed through`, and what a Text is made of, `made of`. */
  readonly details: readonly FaultDetail[];
}

/** A file's value with its type. */
export interface Evaluated {
  /** The file, for messages. */
  readonly file: string;
  /** Whether it is a function that was not applied. */
  readonly isFunction: boolean;
  /**
   * The value as dhall-to-json converts it. `onOpaque` is called for each string that depends on
   * variables. Throws a Fault where the value has no JSON form.
   */
  readonly toJson: (onOpaque?: (found: OpaqueString) => void) => JsonValue;
  /**
   * The place of each path in the JSON value: of the enclosing part where it leads nowhere, and undefined
   * where nothing of it is from source code. For a value of a session with origins.
   */
  readonly findPlaces: (paths: readonly JsonPath[]) => readonly (ValuePlace | undefined)[];
  /** JSON Schema of its type, for values.schema.json, with descriptions. */
  readonly toJsonSchema: (described?: Described) => JsonValue;
  /** How its type differs from that of `other`; undefined when they are the same. */
  readonly typeDifference: (other: Evaluated) => readonly FaultDetail[] | undefined;
}
