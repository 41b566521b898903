export { codes, type SecretCode } from './codes.ts';
export { parseEnvFile, type EnvFile } from './env-file/parse-env-file.ts';
export { renderEnvExample } from './env-file/render-env-example.ts';
export { generateSecrets, type Generated } from './secrets/generate-secrets.ts';
export {
  listUses,
  listVariables,
  nameUser,
  type VariableStatus,
  type VariableUse,
} from './values/list-variables.ts';
export { parseSecretSpecs, recordFields } from './specs/parse-specs.ts';
export {
  applyFirst,
  disableSubstitution,
  findReconcilerAnnotations,
  RECONCILER_ANNOTATIONS,
} from './secrets/reconciler-annotations.ts';
export { PLACEHOLDER, placeholderSecrets } from './secrets/placeholder-secrets.ts';
export { readVariable, type ValueSource } from './values/read-value.ts';
export type { GeneratedSecret, SecretObject } from './secrets/secret-object.ts';
export type { SecretProblem } from './specs/secret-problem.ts';
export {
  variableForms,
  type ChartSecrets,
  type KeySource,
  type SecretSpec,
  type TemplateSource,
  type VariableForm,
  type VariableSource,
} from './specs/secret-spec.ts';
export { secretTypes, type SecretType } from './types/secret-types.ts';
export type { SecretTypeRow } from './types/secret-type.ts';
