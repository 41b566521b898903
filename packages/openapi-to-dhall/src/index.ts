export { parseCoreTypes, type CoreTypes } from './core-types.ts';
export { renderCrdPackage } from './crd-package.ts';
export type { CrdOptions } from './crd-types.ts';
export { parseCrds, type CustomKind } from './crd.ts';
export { codes, type GeneratorCode } from './codes.ts';
export { renderKubernetesPackage } from './kubernetes-package.ts';
export type { PackageFiles } from './package-files.ts';
