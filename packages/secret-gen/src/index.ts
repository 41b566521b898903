export { codes, type SecretCode } from './codes.ts';
export { parseEnvFile, renderEnvExample } from './env-file.ts';
export { generateSecrets, type Generated } from './generate-secrets.ts';
export {
  listUses,
  listVariables,
  type VariableStatus,
  type VariableUse,
} from './list-variables.ts';
export { parseSecretSpecs, recordFields } from './parse-specs.ts';
export { PLACEHOLDER, placeholderSecrets } from './placeholder-secrets.ts';
export type { ValueSource } from './read-value.ts';
export type { GeneratedSecret, SecretObject } from './secret-object.ts';
export type { SecretProblem } from './secret-problem.ts';
export {
  variableForms,
  type ChartSecrets,
  type KeySource,
  type SecretSpec,
  type TemplateSource,
  type VariableForm,
  type VariableSource,
} from './secret-spec.ts';
export { secretTypes, type SecretType } from './types/secret-types.ts';
export type { SecretTypeRow } from './types/secret-type.ts';
