import type { ImportLimits, ResolveOptions } from './resolve-options.ts';
import {
  amount,
  boolean,
  callable,
  checkArgument,
  limitRules,
  object,
  objectOf,
  type Rules,
} from '../check-argument.ts';

const importLimits: Rules<keyof ImportLimits> = {
  count: amount,
  urls: amount,
  bytes: amount,
  totalBytes: amount,
};

const rules: Rules<keyof ResolveOptions> = {
  io: object,
  policy: callable,
  offline: boolean,
  signal: object,
  limits: objectOf(importLimits),
  evaluation: objectOf(limitRules),
  semanticCache: boolean,
  opaqueVariables: boolean,
  cache: object,
};

const ioFunctions = ['readFile', 'env'];
const moreIoFunctions = ['fetch', 'cacheRead', 'cacheWrite', 'sha256'];
const hint = 'Pass `{ io: nodeIo() }`, with `nodeIo` from `@dhallmark/dhall/node`, or `memoryIo`.';

/**
 * Refuses ResolveOptions that lack an ImportIo, or have options of other types.
 *
 * @throws Fault `invalid-argument`
 */
export function checkResolveOptions(options: unknown): void {
  checkArgument('the options of imports', options, rules, ['io'], hint);
  const { io } = options as { readonly io: Readonly<Record<string, unknown>> };
  const names = [...ioFunctions, ...moreIoFunctions];
  const functions = Object.fromEntries(names.map((name) => [name, callable]));
  const found = Object.fromEntries(names.map((name) => [name, io[name]]));
  checkArgument('io', found, functions, ioFunctions, hint);
}
