// What Dhall files import, read by parsing alone.

export { closureOf, type Closure, type FileImports } from './charts/import-closure.ts';
export { importReader } from './charts/read-imports.ts';
