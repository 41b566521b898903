import type { SchemaError } from './describe-schema-errors.ts';
import type { FieldPath } from './field-path.ts';
import type { UnknownField } from './find-unknown-fields.ts';
import type { JsonObject } from './json-value.ts';

/** What is wrong with an object of a custom kind, besides its metadata. */
export interface CustomCheck {
  readonly unknown: readonly UnknownField[];
  readonly errors: readonly SchemaError[];
  /** The paths of objects within the object, whose metadata is not checked either. */
  readonly embedded: readonly FieldPath[];
  /** The rules in CEL that could not be evaluated. */
  readonly unchecked: readonly UncheckedRule[];
}

/** A rule of a definition that is not checked. */
export interface UncheckedRule {
  readonly rule: string;
  /** `the function ip is not supported` */
  readonly reason: string;
}

/** What was not checked of an object that is valid as far as it was. */
export interface Unchecked {
  /** Whether no class and no definition of its kind is known: only its metadata was checked. */
  readonly kind: boolean;
  readonly rules: readonly UncheckedRule[];
}

/** A kind that a CustomResourceDefinition describes. */
export interface CustomKind {
  /** The file with the definition. */
  readonly file: string;
  /** The apiVersions of the kind that the API server serves. */
  readonly servedVersions: readonly string[];
  /** Undefined where the apiVersion that was asked for is not served. */
  readonly check: ((object: JsonObject) => Promise<CustomCheck>) | undefined;
}

/** The kinds that CustomResourceDefinitions of the workspace describe. */
export interface CustomKinds {
  /** Undefined where no definition is of that group and kind. Throws Fault `invalid-crd`. */
  readonly find: (apiVersion: string, kind: string) => CustomKind | undefined;
}
