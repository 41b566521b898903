import type { SecretType } from '../types/secret-types.ts';

/**
 * What a chart says about its Secrets: everything but the values. These shapes are the JSON form of
 * `Spec` in `dhall/Secret`; tools/secret-types.test.ts compares the two.
 */

/** `text`: the value itself. `base64`: the value in base64. `file`: the path of a file with it. */
export const variableForms = ['text', 'base64', 'file'] as const;

/** How a variable holds a value: an item of `variableForms`. */
export type VariableForm = (typeof variableForms)[number];

/** A variable that holds a value. */
export interface VariableSource {
  readonly variable: string;
  readonly form: VariableForm;
  /** The value of a variable that is not set, in the environment `local` only. */
  readonly default?: string;
}

/** Literal text and values of variables, joined in this order. */
export interface TemplateSource {
  readonly template: readonly (string | VariableSource)[];
}

/** Where the value of one key comes from. */
export type KeySource = VariableSource | TemplateSource;

/** One Secret without its values. */
export interface SecretSpec {
  readonly name: string;
  readonly namespace: string;
  readonly type: SecretType;
  readonly keys: Readonly<Record<string, KeySource>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly immutable?: boolean;
}

/** The specifications of one chart. */
export interface ChartSecrets {
  /** The chart's name, for messages. */
  readonly chart: string;
  readonly specs: readonly SecretSpec[];
}

/**
 * `namespace/name`, which identifies a Secret in messages and in the cluster.
 *
 * @example
 * secretId({ name: 'token', namespace: 'shop' }) // 'shop/token'
 */
export function secretId({ name, namespace }: Pick<SecretSpec, 'name' | 'namespace'>): string {
  return `${namespace}/${name}`;
}

/**
 * Every variable that the value of a key is made of, in order.
 *
 * @example
 * variablesOf({ template: ['user:', { variable: 'PASSWORD', form: 'text' }] }) // [{ variable: 'PASSWORD', … }]
 */
export function variablesOf(source: KeySource): readonly VariableSource[] {
  if (!('template' in source)) return [source];
  return source.template.filter((part) => typeof part !== 'string');
}
