export { parseEnvFile, renderEnvExample } from './env-file.ts';
export { generateSecrets, type Generated, type GeneratedSecret } from './generate.ts';
export { PLACEHOLDER, placeholderSecrets } from './placeholder.ts';
export type { SecretProblem } from './problem.ts';
export type {
  ChartSecrets,
  KeySource,
  SecretObject,
  SecretSpec,
  SecretType,
  TemplateSource,
  VariableForm,
  VariableSource,
} from './spec.ts';
export { usesOf, listVariables, type VariableStatus, type VariableUse } from './variables.ts';
export type { ValueSource } from './value.ts';
