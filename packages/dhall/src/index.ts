export type {
  Binding,
  Builtin,
  Constant,
  Expr,
  FilePath,
  Import,
  ImportLocation,
  ImportMode,
  Operator,
  Span,
  TextChunk,
  Url,
  WithStep,
} from './syntax/expr.ts';
export { childrenOf } from './syntax/children.ts';
export { builtins } from './syntax/expr.ts';
export type { Code } from './codes.ts';
export type { Source } from './fault.ts';
export { parseExpr, parseModule } from './parse/parse.ts';
export type { Module, ParseOptions } from './parse/parse.ts';
export { importsOf, requiredImportsOf } from './imports/imports-of.ts';
export { print } from './print/print.ts';
export type { PrintOptions } from './print/print.ts';
export { format } from './tools/format/format.ts';
export type { FormatOptions } from './tools/format/format.ts';
export { diff } from './tools/diff.ts';
export { lint } from './tools/lint/lint.ts';
export { freeze } from './tools/freeze.ts';
export type { FreezeOptions, HashImport } from './tools/freeze.ts';
export { commentBeside, commentsBefore } from './tools/comments.ts';
export { findTags } from './tools/tags.ts';
export type { Tag } from './tools/tags.ts';
export { isLabel, isPathComponent } from './syntax/name-grammar.ts';
export { rewriteWithSchemas } from './rewrite-with-schemas.ts';
export { alphaNormalize } from './tools/alpha-normalize.ts';
export { encode } from './binary/encode.ts';
export type { EncodeOptions } from './binary/encode.ts';
export { decode } from './binary/decode.ts';
export {
  alphaNormalForm,
  bindPrograms,
  cacheNormalized,
  evaluateInput,
  haveSameType,
  infer,
  isFunction,
  normalForm,
  normalize,
  parse,
  resolve,
  resolvedExpr,
  semanticHash,
  toJson,
  toYaml,
  typeOf,
} from './phases.ts';
export { findOrigins } from './origins/find-origins.ts';
export type { JsonPath, Origin } from './origins/find-origins.ts';
export { argumentShape, partiallyEvaluate } from './symbolic/partially-evaluate.ts';
export type { InertPart, PartialOptions, PartialValue } from './symbolic/partially-evaluate.ts';
export type { InertReason } from './symbolic/inert.ts';
export type {
  CallName,
  Handler,
  Reference,
  Residual,
  ResidualVariable,
  Shape,
} from './symbolic/residual.ts';
export { convertProgram, load } from './load.ts';
export type { LoadOptions } from './load.ts';
export { renderDeclaration, renderTypeScript } from './typescript.ts';
export type { TypeScriptOptions } from './typescript.ts';
export type { JsOptions } from './javascript/js-options.ts';
export type { Input, Normalized, Parsed, Resolved, Typed } from './phases.ts';
export { Resolver } from './resolve/resolver.ts';
export type { ImportLimits, ResolveOptions } from './resolve/resolve-options.ts';
export { ImportCache } from './resolve/import-cache.ts';
export { memoryIo } from './resolve/io.ts';
export type { FetchRequest, FetchResponse, ImportIo, MemoryWorld } from './resolve/io.ts';
export { localLocation, locationText } from './imports/location.ts';
export type { Header, Location } from './imports/location.ts';
export type { ImportPolicy, ImportRequest, Refusal } from './resolve/import-policy.ts';
export { renderJson } from './marshal/json.ts';
export type { Json } from './marshal/json.ts';
export { renderYaml } from './marshal/yaml.ts';
export type { YamlOptions } from './marshal/yaml.ts';
export { valueToJson } from './marshal/to-json.ts';
export type { JsonOptions, OpaqueString } from './marshal/to-json.ts';
export { toJs } from './marshal/to-js.ts';
export type { JsFunction, JsValue } from './marshal/to-js.ts';
export type { Limits } from './eval/budget.ts';
export { ImportScanner, renderDot } from './imports/import-scanner.ts';
export type { Closure, ClosureEdge, ClosureOptions, ReadFile } from './imports/import-scanner.ts';
export type { Charset } from './print/printer.ts';
