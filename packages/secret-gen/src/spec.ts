/**
 * What a chart says of its Secrets, as `dhall/Secret` types it: everything but the values. These
 * shapes are the JSON form of that package's `Spec`.
 */

/** `text`: the value itself. `base64`: the value in base64. `file`: the path of a file with it. */
export type VariableForm = 'text' | 'base64' | 'file';

export interface VariableSource {
  readonly variable: string;
  readonly form: VariableForm;
  /** Stands in for a variable that is not set, in the environment `local` only. */
  readonly default?: string | null;
}

/** Literal text and variables' values, one after another. */
export interface TemplateSource {
  readonly template: readonly (string | VariableSource)[];
}

export type KeySource = VariableSource | TemplateSource;

export type SecretType =
  | 'Opaque'
  | 'kubernetes.io/basic-auth'
  | 'kubernetes.io/dockerconfigjson'
  | 'kubernetes.io/ssh-auth'
  | 'kubernetes.io/tls';

export interface SecretSpec {
  readonly name: string;
  readonly namespace: string;
  readonly type: SecretType;
  readonly keys: Readonly<Record<string, KeySource>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly immutable?: boolean;
}

/** The specifications of one chart, with the name that reports call it by. */
export interface ChartSecrets {
  readonly chart: string;
  readonly specs: readonly SecretSpec[];
}

/** A Secret with its values: lives in memory only, on its way to encryption. */
export interface SecretObject {
  readonly apiVersion: 'v1';
  readonly kind: 'Secret';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly type: string;
  readonly immutable?: boolean;
  /** Values that are no valid UTF-8 text, in base64. */
  readonly data?: Readonly<Record<string, string>>;
  /** Values that are text, as they are. */
  readonly stringData?: Readonly<Record<string, string>>;
}

/** Every variable that one key is made of, in order. */
export function variablesOf(source: KeySource): readonly VariableSource[] {
  if (!('template' in source)) return [source];
  return source.template.filter((part) => typeof part !== 'string');
}
