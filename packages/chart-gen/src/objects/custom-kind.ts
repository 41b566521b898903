import type { SchemaError } from './describe-schema-errors.ts';
import type { UnknownField } from './find-unknown-fields.ts';
import type { JsonObject } from './json-value.ts';

/** What is wrong with an object of a custom kind, besides its metadata. */
export interface CustomCheck {
  readonly unknown: readonly UnknownField[];
  readonly errors: readonly SchemaError[];
}

/** A kind that a CustomResourceDefinition describes. */
export interface CustomKind {
  /** The file with the definition. */
  readonly file: string;
  /** The apiVersions of the kind that the API server serves. */
  readonly servedVersions: readonly string[];
  /** Undefined where the apiVersion that was asked for is not served. */
  readonly check: ((object: JsonObject) => CustomCheck) | undefined;
}

/** The kinds that CustomResourceDefinitions of the workspace describe. */
export interface CustomKinds {
  /** Undefined where no definition is of that group and kind. Throws Fault `invalid-crd`. */
  readonly find: (apiVersion: string, kind: string) => CustomKind | undefined;
}
