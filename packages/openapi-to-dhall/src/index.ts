export { renderCrdPackage } from './crd-package.ts';
export { parseCrds, type CustomKind } from './crd.ts';
export { GeneratorError } from './errors.ts';
export { renderKubernetesPackage } from './kubernetes-package.ts';
export type { PackageFiles } from './package-files.ts';
